#include "core/store/backupcopy.h"

#include <fcntl.h>
#include <unistd.h>

#include <QDir>
#include <QStorageInfo>
#include <cerrno>

#include "core/base/privatefile.h"
#include "core/base/writerlock.h"
#include "core/store/backupname.h"
#include "core/store/soundness.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// Under its name with this behind it a copy is being made; no name of a finished one ends so.
const QString unfinishedEnding = u".unfinished"_s;

// A large journal takes some seconds.
constexpr std::chrono::seconds patience(10);

// SQLite keeps a log of its own beside what it makes.
void clearUnfinished(const QString &folder) {
  QDir backups(folder);
  for (const QString &file : backups.entryList({u"*"_s + unfinishedEnding + u"*"_s}, QDir::Files)) {
    if (readBackupName(file.left(file.indexOf(unfinishedEnding)))) backups.remove(file);
  }
}

// What went wrong with the copy is told with the copy's name.
Failure ofCopy(Failure failure, const QString &path) {
  const bool isOriginal =
      failure.code == Failure::Code::Damaged || failure.code == Failure::Code::NotADatabase;
  if (!isOriginal) failure.path = path;
  return failure;
}

// How many MB must become free for a copy that leaves room for sales; 0 where it fits, or nobody can tell.
qint64 missingRoom(const Database &database, const QString &folder) {
  constexpr qint64 megabyte = 1'000'000;
  const QStorageInfo disk(folder);
  if (!disk.isValid()) return 0;
  Rows rows =
      database.select(u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"_s);
  if (!rows.next()) return 0;
  const qint64 missing = roomForCopy(rows.integer(0)) - disk.bytesAvailable();
  return missing <= 0 ? 0 : (missing + megabyte - 1) / megabyte;
}

Result<void, Failure> write(const Database &database, const QString &path, const Progress &progress) {
  const QString folder = path.section(u'/', 0, -2);
  if (!makePrivateFolder(folder)) return failure(Failure{Failure::Code::CannotOpen, path});
  // Into an empty file of ours, so that its rights are right from the first byte on.
  if (!createPrivateFile(path, {})) return failure(Failure{Failure::Code::CannotOpen, path});
  const auto copied = database.run(u"VACUUM INTO :path"_s, {{u":path"_s, path}});
  if (!copied) return failure(ofCopy(copied.error(), path));
  if (const auto sound = verify(path, progress); !sound) return sound;
  return putOnDisk(path);
}

// Unlike rename(), link() never takes the place of a file that is there.
Result<void, Failure> giveName(const QString &unfinished, const QString &path) {
  if (::link(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) != 0) {
    return failure(Failure{errno == EEXIST ? Failure::Code::Exists : Failure::Code::CannotOpen, path});
  }
  return putOnDisk(path.section(u'/', 0, -2));
}

}  // namespace

Result<void, Failure> copyInto(const Database &database, const QString &path, const Progress &progress) {
  if (QFile::exists(path)) return failure(Failure{Failure::Code::Exists, path});
  // May be there from a process that was killed.
  const QString unfinished = path + unfinishedEnding;
  QFile::remove(unfinished);
  auto done = write(database, unfinished, progress);
  if (done) done = giveName(unfinished, path);
  QFile::remove(unfinished);
  return done;
}

Result<void, Failure> copyIntoBackups(const Database &database, const QString &path, Room room,
                                      const Progress &progress) {
  const QString folder = path.section(u'/', 0, -2);
  WriterLock lock(folder);
  if (const auto locked = lock.acquire(patience); !locked) {
    const bool isHeld = locked.error() == WriterLock::Failure::Held;
    return failure(Failure{isHeld ? Failure::Code::Busy : Failure::Code::CannotOpen, folder});
  }
  if (!makePrivateFolder(folder)) return failure(Failure{Failure::Code::CannotOpen, folder});
  clearUnfinished(folder);
  const qint64 missing = room == Room::ForSales ? missingRoom(database, folder) : 0;
  if (missing > 0) return failure(Failure{Failure::Code::NoRoomForCopy, folder, missing});
  return copyInto(database, path, progress);
}

qint64 roomForCopy(qint64 size) {
  constexpr qint64 roomForSales = 16LL * 1024 * 1024;
  return size + roomForSales;
}

Result<void, Failure> verify(const QString &path, const Progress &progress) {
  const auto database = Database::open(path, Access::Inspect);
  if (!database) return failure(database.error());
  return checkSoundness(*database.value(), Depth::Full, progress);
}

Result<void, Failure> putOnDisk(const QString &path) {
  const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
  const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
  if (descriptor >= 0) ::close(descriptor);
  if (!isSynced) return failure(Failure{Failure::Code::DiskFailed, path});
  return {};
}

}  // namespace kassir::store
