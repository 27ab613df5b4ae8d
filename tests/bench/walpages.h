#pragma once

#include <QFile>
#include <QtEndian>

namespace kassir::bench {

/// How many pages stand in the log beside a database since it began anew last. Its header and that of each
/// page have the same salt, https://www.sqlite.org/fileformat2.html#walformat; of the file alone, since
/// SQLite locks the others.
inline int walPages(const QString &database) {
  constexpr qint64 headerSize = 32;
  constexpr qint64 pageHeaderSize = 24;
  QFile log(database + QStringLiteral("-wal"));
  if (!log.open(QIODevice::ReadOnly)) return 0;
  const QByteArray header = log.read(headerSize);
  if (header.size() < headerSize) return 0;
  const auto pageSize = qFromBigEndian<quint32>(header.constData() + 8);
  const QByteArray salt = header.mid(16, 8);
  int pages = 0;
  while (log.seek(headerSize + pages * (pageHeaderSize + pageSize)) &&
         log.read(pageHeaderSize).mid(8, 8) == salt)
    ++pages;
  return pages;
}

}  // namespace kassir::bench
