#include "core/store/restore.h"

#include <QDir>
#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "core/base/privatefile.h"
#include "core/store/backupcopy.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// The database and what SQLite keeps beside it. The database goes first: if the log went first and the
// computer then stopped, it would open without the last sales.
const QStringList parts{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s};

QString folderOf(const QString &path) {
  return path.section(u'/', 0, -2);
}

// A finished copy of the backup under this name is the decision: whoever finds it goes on to the end.
QString decidedName(const QString &path) {
  return path + u".restored"_s;
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

}  // namespace

bool isRestoreUnfinished(const QString &path) {
  return QFile::exists(decidedName(path));
}

bool isOrphaned(const QString &path) {
  return !QFile::exists(path) && std::any_of(parts.begin(), parts.end(), [&path](const QString &part) {
    return QFile::exists(path + part);
  });
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

Result<QString, Failure> restore(const QString &backup, const QString &path, const QDateTime &now) {
  if (const auto finished = finishRestore(path, now); !finished) return finished;
  const auto source = Database::open(backup, Access::Inspect);
  if (!source) return failure(source.error());
  if (const auto sound = verify(backup); !sound) return failure(sound.error());
  if (const auto copied = copyInto(*source.value(), decidedName(path)); !copied)
    return failure(copied.error());
  return finishRestore(path, now);
}

Result<QString, Failure> finishRestore(const QString &path, const QDateTime &now) {
  if (!isRestoreUnfinished(path)) return QString();
  auto aside = setAside(path, now);
  if (!aside) return aside;
  if (const auto moved = move(decidedName(path), path); !moved) return failure(moved.error());
  return aside;
}

}  // namespace kassir::store
