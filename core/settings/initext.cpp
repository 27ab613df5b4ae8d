#include "core/settings/initext.h"

#include <QFile>
#include <QSettings>
#include <QStringDecoder>
#include <QTemporaryDir>

namespace kassir::settings {

// QSettings works on a copy under a new name each time. On the real file it would remember what an earlier
// object read or failed to write, report a syntax error only once, and create the file by the umask.

Result<QMap<QString, QVariant>, IniFailure> readIni(const QByteArray &text) {
  QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString decoded = decoder(text);
  if (decoder.hasError() || decoded.contains(QChar(0))) return failure(IniFailure::NotIni);

  const QTemporaryDir folder;
  QFile copy(folder.filePath(QStringLiteral("settings.ini")));
  if (!folder.isValid() || !copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
      copy.write(text) != text.size()) {
    return failure(IniFailure::NoScratch);
  }
  copy.close();
  const QSettings file(copy.fileName(), QSettings::IniFormat);
  QMap<QString, QVariant> values;
  for (const QString &key : file.allKeys()) values.insert(key, file.value(key));
  if (file.status() != QSettings::NoError) return failure(IniFailure::NotIni);
  return values;
}

Result<QByteArray, IniFailure> writeIni(const QMap<QString, QVariant> &values) {
  if (values.isEmpty()) return QByteArray();  // QSettings would make no file
  const QTemporaryDir folder;
  if (!folder.isValid()) return failure(IniFailure::NoScratch);
  QFile copy(folder.filePath(QStringLiteral("settings.ini")));
  QSettings file(copy.fileName(), QSettings::IniFormat);
  for (auto value = values.begin(); value != values.end(); ++value) file.setValue(value.key(), value.value());
  file.sync();
  if (file.status() != QSettings::NoError || !copy.open(QIODevice::ReadOnly)) {
    return failure(IniFailure::NoScratch);
  }
  return copy.readAll();
}

}  // namespace kassir::settings
