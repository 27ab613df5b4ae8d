#include "sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

QString SourceFile::room() const {
  return path.section(u'/', 0, -2);
}

std::vector<SourceFile> readSources(const QString &top) {
  std::vector<SourceFile> files;
  for (const char *part : {"core", "ui", "app"}) {
    const QString folder = top + u'/' + QLatin1String(part);
    QDirIterator all(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
      QFile file(all.next());
      if (!file.open(QIODevice::ReadOnly)) continue;
      files.push_back({file.fileName().mid(top.size() + 1), QString::fromUtf8(file.readAll()).split(u'\n')});
    }
  }
  return files;
}

std::vector<Include> includesOf(const SourceFile &file) {
  static const QRegularExpression form(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
  std::vector<Include> includes;
  for (qsizetype i = 0; i < file.lines.size(); ++i) {
    const auto match = form.match(file.lines.at(i));
    if (match.hasMatch()) includes.push_back({match.captured(1), static_cast<int>(i) + 1});
  }
  return includes;
}

QString violation(const SourceFile &file, int line, const QString &message) {
  return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(message);
}
