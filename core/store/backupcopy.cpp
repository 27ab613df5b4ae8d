#include "core/store/backupcopy.h"

#include <fcntl.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

#include "core/base/privatefile.h"

namespace kassir::store {

namespace {

Result<void, Failure> putOnDisk(const QString &path) {
  for (const QString &name : {path, path.section(u'/', 0, -2)}) {
    const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) ::close(descriptor);
    if (!isSynced) return failure(Failure{Failure::Code::DiskFailed, name});
  }
  return {};
}

Result<void, Failure> copy(const Database &database, const QString &path) {
  // Into an empty file of ours, so that its rights are right from the first byte on.
  const bool made = makePrivateFolder(path.section(u'/', 0, -2)) && createPrivateFile(path, {});
  if (!made) return failure(Failure{Failure::Code::CannotOpen, path});
  auto done = database.run(QStringLiteral("VACUUM INTO :path"), {{QStringLiteral(":path"), path}});
  if (done) done = verify(path);
  if (done) done = putOnDisk(path);
  return done;
}

}  // namespace

Result<void, Failure> copyInto(const Database &database, const QString &path) {
  if (QFile::exists(path)) return failure(Failure{Failure::Code::Exists, path});
  auto done = copy(database, path);
  if (!done) QFile::remove(path);
  return done;
}

Result<void, Failure> verify(const QString &path) {
  auto database = Database::open(path, Access::Inspect);
  if (!database) return failure(database.error());
  Rows rows = database.value()->select(QStringLiteral("PRAGMA integrity_check(1)"));
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  if (!isThere || rows.text(0) != QLatin1String("ok"))
    return failure(Failure{Failure::Code::Damaged, path, 0, rows.text(0)});
  return {};
}

}  // namespace kassir::store
