#include "core/store/restorewish.h"

#include <QFile>

#include "core/base/privatefile.h"
#include "core/store/backupname.h"

namespace kassir::store {

namespace {

QString wishFile(const QString &folder) {
  return folder + QStringLiteral("/restore-wish");
}

QString nameOf(const QString &path) {
  return path.section(u'/', -1);
}

}  // namespace

// By its name alone: a data folder may be moved as a whole.
Result<void, Failure> wishRestore(const QString &folder, const QString &backup) {
  const QString file = wishFile(folder);
  if (!replacePrivateFile(file, nameOf(backup).toUtf8()))
    return failure(Failure{Failure::Code::DiskFailed, file});
  return {};
}

std::optional<QString> wishedRestore(const QString &folder) {
  constexpr qint64 longestName = 255;
  const auto read = readPrivateFile(wishFile(folder), longestName);
  if (!read) return std::nullopt;
  const QString name = QString::fromUtf8(read.value());
  const QString path = backupsFolder(folder) + u'/' + name;
  // Nothing but the name of a backup leads anywhere.
  if (!readBackupName(name) || !QFile::exists(path)) return std::nullopt;
  return path;
}

Result<void, Failure> forgetRestore(const QString &folder) {
  const QString file = wishFile(folder);
  if (QFile::exists(file) && !QFile::remove(file)) return failure(Failure{Failure::Code::DiskFailed, file});
  return {};
}

}  // namespace kassir::store
