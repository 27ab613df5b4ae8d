#include "core/store/backups.h"

#include <QDir>
#include <QtEndian>
#include <algorithm>

#include "core/store/backupcopy.h"
#include "core/store/damage.h"

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

// How far the journal in it had come. Names come from a clock that may have run ahead; so do the acts of that
// time, and what they are dated after now counts for nothing. Sequences begin anew with a new journal.
struct Reach {
  qint64 time = 0;
  qint64 sequence = 0;

  auto operator<=>(const Reach &) const = default;
};

// Where its last acts tell, no more of it is read: a backup may hold millions.
Reach reachOf(const Backup &backup, const QDateTime &now) {
  const auto database = Database::open(backup.path, Access::Inspect);
  if (!database) return {};
  constexpr qint64 lastActs = 1'000;
  constexpr qint64 all = -1;
  Reach reach;
  for (const qint64 most : {lastActs, all}) {
    Rows rows = database.value()->select(
        u"SELECT COALESCE(MAX(time) FILTER (WHERE time <= :now), 0), COALESCE(MAX(sequence), 0)"
        " FROM (SELECT time, sequence FROM act ORDER BY sequence DESC LIMIT :most)"_s,
        {{u":now"_s, now.toMSecsSinceEpoch()}, {u":most"_s, most}});
    if (rows.next()) reach = {rows.integer(0), rows.integer(1)};
    if (reach.time > 0) break;
  }
  return reach;
}

struct KeptAct {
  qint64 sequence = 0;
  qint64 time = 0;
  QString action;
};

std::optional<KeptAct> lastAct(const Database &database, const QString &which) {
  Rows rows = database.select(
      u"SELECT sequence, time, action FROM act %1 ORDER BY sequence DESC LIMIT 1"_s.arg(which));
  if (!rows.next()) return std::nullopt;
  return KeptAct{rows.integer(0), rows.integer(1), rows.text(2)};
}

bool holds(const Database &database, const KeptAct &act) {
  Rows rows =
      database.select(u"SELECT 1 FROM act WHERE sequence = :sequence AND time = :time AND action = :action"_s,
                      {{u":sequence"_s, act.sequence}, {u":time"_s, act.time}, {u":action"_s, act.action}});
  return rows.next();
}

// A journal that was begun anew, or restored from an older copy, holds nothing of what an earlier one of the
// same day held: its copies take no other's place.
bool isWithin(const Database &database, const QString &backup) {
  const auto copy = Database::open(backup, Access::Inspect);
  if (!copy) return false;
  const auto last = lastAct(*copy.value(), {});
  return last && holds(database, *last);
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

std::optional<Backup> newestSoundBackup(const QString &folder, const QDateTime &now, const Progress &progress,
                                        const Schema &schema) {
  std::vector<std::pair<Reach, Backup>> usable;
  for (const Backup &backup : backupsIn(folder)) {
    const bool isOurs = backup.schema && *backup.schema > 0 && *backup.schema <= schema.newest();
    if (isOurs) usable.emplace_back(reachOf(backup, now), backup);
  }
  std::stable_sort(usable.begin(), usable.end(),
                   [](const auto &one, const auto &other) { return one.first > other.first; });
  for (auto &[reach, backup] : usable) {
    if (!verify(backup.path, progress)) continue;
    if (reach.time > 0) backup.lastAct = QDateTime::fromMSecsSinceEpoch(reach.time, Qt::UTC);
    return backup;
  }
  return std::nullopt;
}

bool isSoldSinceBackup(const Database &database, const QString &folder, const QDateTime &now) {
  const auto last = lastAct(database, u"WHERE order_id IS NOT NULL OR action = 'settle'"_s);
  if (!last) return false;
  for (const Backup &backup : backupsIn(folder)) {
    if (backup.name.kind != BackupKind::Daily || backup.name.made > now) continue;
    const auto copy = Database::open(backup.path, Access::Inspect);
    return !copy || !holds(*copy.value(), *last);
  }
  return true;
}

Result<QString, Failure> makeBackup(const Database &database, const QString &folder, BackupKind kind,
                                    const QDateTime &now, const Progress &progress) {
  const QString path = backupsFolder(folder) + u'/' + backupName(kind, now);
  if (const auto copied = copyIntoBackups(database, path, Room::ForSales, progress); !copied) {
    // Of the database itself, not of the copy.
    const bool isOriginal = copied.error().path == database.path();
    if (isOriginal && copied.error().code == Failure::Code::Damaged) markDamaged(database.path());
    return failure(copied.error());
  }
  const SpentBackups spent = spentBackups(backupNamesIn(folder), now);
  for (const QString &name : spent.old) QFile::remove(backupsFolder(folder) + u'/' + name);
  for (const QString &name : spent.followed) {
    const QString followed = backupsFolder(folder) + u'/' + name;
    if (isWithin(database, followed)) QFile::remove(followed);
  }
  return path;
}

}  // namespace kassir::store
