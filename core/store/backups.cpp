#include "core/store/backups.h"

#include <QDir>
#include <QtEndian>
#include <algorithm>

#include "core/store/backupcopy.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// The header of an SQLite file, https://www.sqlite.org/fileformat.html: read without opening a database.
std::optional<int> schemaInHeader(const QString &path) {
  constexpr qsizetype headerSize = 100;
  constexpr qsizetype userVersion = 60;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  const QByteArray header = file.read(headerSize);
  if (header.size() < headerSize || !header.startsWith("SQLite format 3")) return std::nullopt;
  return qFromBigEndian<qint32>(header.constData() + userVersion);
}

}  // namespace

QStringList backupNamesIn(const QString &folder) {
  return QDir(backupsFolder(folder)).entryList({u"*.db"_s}, QDir::Files);
}

bool hasBackups(const QString &folder) {
  const QStringList names = backupNamesIn(folder);
  return std::any_of(names.begin(), names.end(),
                     [](const QString &name) { return readBackupName(name).has_value(); });
}

std::vector<Backup> backupsIn(const QString &folder) {
  std::vector<Backup> backups;
  for (const QString &file : backupNamesIn(folder)) {
    const auto name = readBackupName(file);
    if (!name) continue;
    const QString path = backupsFolder(folder) + u'/' + file;
    backups.push_back({path, *name, QFileInfo(path).size(), schemaInHeader(path)});
  }
  std::sort(backups.begin(), backups.end(),
            [](const Backup &one, const Backup &other) { return one.name.made > other.name.made; });
  return backups;
}

std::optional<Backup> newestSoundBackup(const QString &folder, const Progress &progress,
                                        const Schema &schema) {
  for (const Backup &backup : backupsIn(folder)) {
    const bool isOurs = backup.schema && *backup.schema > 0 && *backup.schema <= schema.newest();
    if (isOurs && verify(backup.path, progress)) return backup;
  }
  return std::nullopt;
}

Result<QString, Failure> makeBackup(const Database &database, const QString &folder, const QDateTime &now,
                                    const Progress &progress) {
  const QString path = backupsFolder(folder) + u'/' + backupName(BackupKind::Daily, now);
  if (const auto copied = copyInto(database, path, progress); !copied) return failure(copied.error());
  for (const QString &name : spentBackups(backupNamesIn(folder), now)) {
    QFile::remove(backupsFolder(folder) + u'/' + name);
  }
  return path;
}

}  // namespace kassir::store
