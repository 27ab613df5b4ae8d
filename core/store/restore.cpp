#include "core/store/restore.h"

#include <QDir>
#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "core/base/privatefile.h"
#include "core/store/backupcopy.h"
#include "core/store/backups.h"
#include "core/store/migrations.h"
#include "core/store/restoredcopy.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// The database, what SQLite keeps beside it, and the mark of a damaged one. The database goes first: if the
// log went first and the computer then stopped, it would open without the last sales.
const QStringList parts{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".damaged"_s};

QString folderOf(const QString &path) {
  return path.section(u'/', 0, -2);
}

// A finished copy of the backup under this name is the decision: whoever finds it goes on to the end.
QString decidedName(const QString &path) {
  return path + u".restored"_s;
}

// What is to take its place is made in a folder of its own, so that nothing of it lies beside the database.
QString makingFolder(const QString &path) {
  return folderOf(path) + u"/restoring"_s;
}
QString makingName(const QString &path) {
  return makingFolder(path) + u"/journal.db"_s;
}

void clearMaking(const QString &path) {
  QDir(makingFolder(path)).removeRecursively();
}

Result<void, Failure> move(const QString &from, const QString &to) {
  const QByteArray source = QFile::encodeName(from);
  if (std::rename(source.constData(), QFile::encodeName(to).constData()) != 0) {
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return failure(Failure{isFull ? Failure::Code::NoRoom : Failure::Code::CannotOpen, from});
  }
  auto done = putOnDisk(folderOf(to));
  if (done) done = putOnDisk(folderOf(from));
  return done;
}

bool hasRoomFor(const QString &folder, const QString &path) {
  return std::none_of(parts.begin(), parts.end(), [&](const QString &part) {
    return QFile::exists(path + part) && QFile::exists(folder + u'/' + path.section(u'/', -1) + part);
  });
}

QString asideFolder(const QString &path, const QDateTime &now) {
  const QString all = folderOf(path) + u"/set-aside/"_s;
  const QStringList before = QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
  // The rest of a database follows it to where it went before the computer stopped.
  if (isOrphaned(path) && !before.isEmpty() && hasRoomFor(all + before.last(), path))
    return all + before.last();
  QString folder = all + now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
  while (!hasRoomFor(folder, path)) folder += u"-again"_s;
  return folder;
}

// An empty one passes every check, and holds nothing.
Result<void, Failure> judgeBackup(const QString &backup) {
  const auto source = Database::open(backup, Access::Inspect);
  if (!source) return failure(source.error());
  auto judged = judgeOrigin(*source.value(), journalSchema());
  if (!judged) return judged;
  const auto schema = schemaOf(*source.value());
  if (!schema) return failure(schema.error());
  if (schema.value() == 0) return failure(Failure{Failure::Code::NotADatabase, backup});
  return verify(backup);
}

Result<void, Failure> copyOf(const QString &backup, const QString &path) {
  const auto source = Database::open(backup, Access::Inspect);
  if (!source) return failure(source.error());
  return copyInto(*source.value(), path);
}

// From the moment it has the other name it is decided.
Result<QString, Failure> takePlace(const QString &path, Result<void, Failure> made, const Moment &now) {
  // A log beside it would be left behind.
  const bool isWhole = !QFile::exists(makingName(path) + u"-wal"_s);
  if (made && !isWhole) made = failure(Failure{Failure::Code::DiskFailed, makingName(path)});
  if (made) made = putOnDisk(makingName(path));
  if (made) made = move(makingName(path), decidedName(path));
  if (!made) {
    clearMaking(path);
    return failure(made.error());
  }
  return finishRestore(path, now.wall);
}

}  // namespace

bool isRestoreUnfinished(const QString &path) {
  return QFile::exists(decidedName(path));
}

bool isOrphaned(const QString &path) {
  return !QFile::exists(path) && std::any_of(parts.begin(), parts.end(), [&path](const QString &part) {
    return QFile::exists(path + part);
  });
}

// A database that is being made for the first time is empty, and has no log before it has a first page.
bool isLost(const QString &path) {
  if (QFileInfo(path).size() > 0) return false;
  return isOrphaned(path) || QFile::exists(path + u"-wal"_s) || hasBackups(folderOf(path));
}

Result<QString, Failure> setAside(const QString &path, const QDateTime &now) {
  if (!QFile::exists(path) && !isOrphaned(path)) return QString();
  const QString folder = asideFolder(path, now);
  if (!makePrivateFolder(folder)) return failure(Failure{Failure::Code::CannotOpen, folder});
  for (const QString &part : parts) {
    const QString from = path + part;
    const QString to = folder + u'/' + from.section(u'/', -1);
    if (!QFile::exists(from)) continue;
    if (const auto moved = move(from, to); !moved) return failure(moved.error());
  }
  return folder;
}

Result<QString, Failure> restore(const QString &backup, const QString &path, const Moment &now) {
  if (const auto finished = finishRestore(path, now.wall); !finished) return finished;
  if (const auto usable = judgeBackup(backup); !usable) return failure(usable.error());
  auto made = copyOf(backup, makingName(path));
  if (made) made = markRestored(makingName(path), now);
  return takePlace(path, made, now);
}

Result<QString, Failure> beginAnew(const QString &path, const QString &till, const Moment &now) {
  if (const auto finished = finishRestore(path, now.wall); !finished) return finished;
  return takePlace(path, makeEmpty(makingName(path), till, now), now);
}

Result<QString, Failure> finishRestore(const QString &path, const QDateTime &now) {
  // What was being made when somebody was killed was not decided.
  clearMaking(path);
  if (!isRestoreUnfinished(path)) return QString();
  auto aside = setAside(path, now);
  if (!aside) return aside;
  if (const auto moved = move(decidedName(path), path); !moved) return failure(moved.error());
  return aside;
}

}  // namespace kassir::store
