#include "core/store/ownership.h"

#include <unistd.h>

#include <QUuid>
#include <cerrno>
#include <csignal>

#include "core/base/privatefile.h"
#include "core/store/journal.h"
#include "core/store/restore.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// For whoever only asks whether it is taken: that is over at once.
constexpr std::chrono::milliseconds patience(50);

bool isAlive(qint64 process) {
  return process > 0 && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

// 0 where the lease does not say, or is that of a process that is gone.
qint64 holderOf(const QString &file, const Moment &now) {
  const auto database = Database::open(file, Access::Inspect);
  if (!database) return 0;
  Rows rows = database.value()->select(u"SELECT process FROM lease WHERE boot = :boot"_s,
                                       {{u":boot"_s, text(now.boot)}});
  const qint64 process = rows.next() ? rows.integer(0) : 0;
  return isAlive(process) ? process : 0;
}

Failure cannotLock(WriterLock::Failure reason, const QString &file, const Moment &now) {
  if (reason == WriterLock::Failure::CannotLock) return {Failure::Code::CannotOpen, file};
  return {Failure::Code::Held, file, holderOf(file, now)};
}

}  // namespace

Result<std::unique_ptr<Ownership>, Failure> Ownership::take(const QString &folder, const Moment &now) {
  const QString file = journalFile(folder);
  if (!makePrivateFolder(folder)) return failure(Failure{Failure::Code::CannotOpen, folder});
  std::unique_ptr<Ownership> ownership(new Ownership(file));
  const auto locked = ownership->m_lock.acquire(patience);
  if (!locked) return failure(cannotLock(locked.error(), file, now));
  if (ownership->m_claim.claim(file) == FileClaim::Answer::Held)
    return failure(cannotLock(WriterLock::Failure::Held, file, now));
  if (const auto finished = finishRestore(file, now.wall); !finished) return failure(finished.error());
  return ownership;
}

bool Ownership::isTaken(const QString &folder) {
  return WriterLock::isHeld(journalFile(folder));
}

// It may have been made, or have taken another's place, since the folder was taken.
Result<void, Failure> Ownership::sign(Journal &journal, const Moment &now) {
  const QString &file = journal.database().path();
  switch (m_claim.claim(file)) {
    case FileClaim::Answer::Ours: break;
    case FileClaim::Answer::Held: return failure(cannotLock(WriterLock::Failure::Held, file, now));
    case FileClaim::Answer::Missing: return failure(Failure{Failure::Code::CannotOpen, file});
  }
  Transaction unit = journal.begin({Actor::Till, Action::Lease, now});
  unit.write(u"DELETE FROM lease"_s, {});
  unit.write(
      u"INSERT INTO lease (till, owner, process, boot, began, utc_offset)"
      " VALUES (:till, :owner, :process, :boot, :began, :offset)"_s,
      {{u":till"_s, text(unit.till())},
       {u":owner"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
       {u":process"_s, qint64{::getpid()}},
       {u":boot"_s, text(now.boot)},
       {u":began"_s, utcOf(now.wall)},
       {u":offset"_s, offsetOf(now.wall)}});
  return unit.commit();
}

}  // namespace kassir::store
