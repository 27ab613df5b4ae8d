#pragma once

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace kassir::print {

/// What a program prints, with no-break spaces as plain ones; its complaint where it does not run.
inline QString outputOf(const QString &program, const QStringList &arguments) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished() || process.exitCode() != 0)
    return process.errorString() + QString::fromUtf8(process.readAllStandardError());
  return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
}

/// The codes in a picture, one a row.
inline QString scanned(const QString &path) {
  return outputOf(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), path}).trimmed();
}

inline QString scanned(const QImage &image) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("slip.png"));
  return image.save(path) ? scanned(path) : QString();
}

inline QString textOf(const QString &pdf) {
  return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

inline int pagesOf(const QString &pdf) {
  const QString output = outputOf(QStringLiteral("pdfinfo"), {pdf});
  return output.section(QStringLiteral("Pages:"), 1).section(u'\n', 0, 0).trimmed().toInt();
}

}  // namespace kassir::print
