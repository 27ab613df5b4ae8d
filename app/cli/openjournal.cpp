#include "app/cli/openjournal.h"

#include <QFile>
#include <QFileInfo>

#include "app/cli/errorvalue.h"
#include "core/base/processname.h"
#include "core/store/damage.h"
#include "core/store/restore.h"
#include "ui/text/commandline.h"
#include "ui/text/store.h"

namespace kassir::cli {

namespace {

// A small one is read through in some milliseconds, and is, each time. Of a large one whoever had it earlier
// in this hour has done so.
bool isExaminationDue(const store::Journal &journal, const QDateTime &now) {
  constexpr qint64 small = 64 * 1024 * 1024;
  const QString path = journal.database().path();
  if (store::isMarkedDamaged(path) || QFileInfo(path).size() <= small) return true;
  store::Rows rows = journal.database().select(QStringLiteral("SELECT MAX(began / 3600000) FROM lease"));
  constexpr qint64 hour = 3'600'000;
  return !rows.next() || rows.isNull(0) || rows.integer(0) != now.toMSecsSinceEpoch() / hour;
}

}  // namespace

Result<std::unique_ptr<store::Journal>, store::Failure> readJournal(const Session &session) {
  const QString &folder = session.arguments().dataFolder;
  const QString file = store::journalFile(folder);
  const bool isThere = QFile::exists(file) || store::isLost(file) || store::isRestoreUnfinished(file);
  if (!isThere) return std::unique_ptr<store::Journal>();
  return store::Journal::open(folder, session.settings().till.name, store::Access::Read);
}

Result<OwnedJournal, store::Failure> ownJournal(const Session &session, const Moment &now) {
  const QString &folder = session.arguments().dataFolder;
  auto ownership = store::Ownership::take(folder, now);
  if (!ownership) return failure(ownership.error());
  auto journal = store::Journal::open(folder, session.settings().till.name, store::Access::Write);
  if (!journal) return failure(journal.error());
  // What is open must go on in a damaged one; nothing new is sold into it.
  if (isExaminationDue(*journal.value(), now.wall)) {
    const auto sound = store::examine(journal.value()->database());
    if (!sound) journal.value()->sales.stopFreezing(sound.error().code);
  }
  if (const auto isSigned = ownership.value()->sign(*journal.value(), now); !isSigned)
    return failure(isSigned.error());
  return OwnedJournal{std::move(ownership).value(), std::move(journal).value()};
}

bool isTillOpen(const Session &session) {
  return store::Ownership::isTaken(session.arguments().dataFolder);
}

QString inWords(const store::Failure &failure, const text::Speaker &speaker) {
  if (failure.code != store::Failure::Code::Held) return text::describe(failure, speaker);
  return text::heldBy(processName(failure.number), failure.number, speaker);
}

ExitCode exitCodeOf(const store::Failure &failure, ExitCode otherwise) {
  return failure.code == store::Failure::Code::Held ? ExitCode::TillOpen : otherwise;
}

ExitCode failBy(const store::Failure &failure, Session &session) {
  session.fail(codeOf(failure), inWords(failure, session.speaker()));
  return exitCodeOf(failure);
}

}  // namespace kassir::cli
