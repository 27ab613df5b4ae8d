#include "app/window/upkeep.h"

#include <QFileInfo>
#include <utility>

#include "core/store/backupcopy.h"
#include "core/store/backups.h"
#include "core/store/damage.h"
#include "core/store/journal.h"
#include "core/store/restorewish.h"
#include "ui/text/store.h"

namespace kassir::window {

namespace {

using store::Database;
using store::Failure;
using store::Progress;
using Done = Result<bool, Failure>;  // true where it is done

Done orTrue(const Result<void, Failure> &result) {
  if (!result) return failure(result.error());
  return true;
}

}  // namespace

Upkeep::Upkeep(Parts parts) : m_parts(std::move(parts)) {}

void Upkeep::begin() {
  const auto check = store::reading<bool>(store::journalFile(m_parts.folder),
                                          [](const Database &database, const Progress &progress) {
                                            return orTrue(store::examine(database, progress));
                                          });
  m_parts.worker.run<bool>(check, Callback<Done>(this, [this](const Done &sound) {
                             if (!sound) tellNotSound(sound.error());
                           }));
  everyHour();
}

// Who sells into it loses the sales together with it.
void Upkeep::tellNotSound(const Failure &failure) {
  if (m_isDamaged) return;
  m_isDamaged = store::meansDamage(failure.code);
  if (!m_isDamaged) return complain([] { return tr("The journal could not be checked."); }, failure);
  // One that could not even be opened for the check is marked by nobody else.
  store::markDamaged(store::journalFile(m_parts.folder));
  if (failure.code == Failure::Code::DiskFailed) {
    complain(
        [] {
          return tr(
              "The disk does not give back what the journal holds. No new sale can be paid: finish the "
              "open payments and close the till.");
        },
        failure);
  } else {
    m_parts.complaints.offerStart([] {
      return QStringList{
          tr("The journal is not sound. No new sale can be paid: finish the open payments and start the till "
             "again. It then offers the newest sound backup.")};
    });
  }
  Q_EMIT damaged(failure);
}

void Upkeep::everyHour() {
  backUpIfDue();
  m_parts.clock.after(std::chrono::hours(1), Callback<>(this, [this] { everyHour(); }));
}

void Upkeep::backUpIfDue() {
  const qint64 size = QFileInfo(store::journalFile(m_parts.folder)).size();
  const auto due = store::backupDue(store::backupNamesIn(m_parts.folder), size, m_parts.clock.now());
  if (m_isWorking || due == store::BackupDue::No) return;
  copy(store::BackupKind::Daily, due, [this](const Done &made) {
    if (made) return m_told.reset();
    // Each hour it is tried again: the same trouble is told once.
    if (std::exchange(m_told, made.error().code) == made.error().code) return;
    complain([] { return tr("The daily backup of the journal was not made."); }, made.error());
  });
}

void Upkeep::backUp() {
  if (m_isWorking) return;
  copy(store::BackupKind::Manual, store::BackupDue::Yes,
       [this](const Done &made) { made ? Q_EMIT backedUp() : Q_EMIT failed(made.error()); });
}

template <class Settled>
void Upkeep::copy(store::BackupKind kind, store::BackupDue due, Settled settled) {
  const auto work = store::reading<bool>(
      store::journalFile(m_parts.folder),
      [folder = m_parts.folder, kind, due, now = m_parts.clock.now()](const Database &database,
                                                                      const Progress &progress) -> Done {
        if (due == store::BackupDue::IfSold && !store::isSoldSinceBackup(database, folder, now)) return false;
        const auto made = store::makeBackup(database, folder, kind, now, progress);
        if (!made) return failure(made.error());
        return true;
      });
  setIsWorking(true);
  m_parts.worker.run<bool>(
      work, Callback<Done>(this, [this, settled](const Done &made) {
        setIsWorking(false);
        settled(made);
        const QString journal = store::journalFile(m_parts.folder);
        if (made || made.error().path != journal) return;
        // It may not even be opened. Any other failure may be the copy's.
        if (made.error().code == Failure::Code::NotADatabase || store::isMarkedDamaged(journal))
          tellNotSound(made.error());
      }));
}

void Upkeep::wish(const QString &path) {
  if (m_isWorking) return;
  setIsWorking(true);
  m_parts.worker.run<bool>([path](const Progress &progress) { return orTrue(store::verify(path, progress)); },
                           Callback<Done>(this, [this, path](const Done &sound) {
                             setIsWorking(false);
                             if (!sound) return Q_EMIT failed(sound.error());
                             const auto noted = store::wishRestore(m_parts.folder, path);
                             if (!noted) return Q_EMIT failed(noted.error());
                             Q_EMIT changed();
                             Q_EMIT wishTaken();
                           }));
}

void Upkeep::forgetWish() {
  const auto forgotten = store::forgetRestore(m_parts.folder);
  if (!forgotten) Q_EMIT failed(forgotten.error());
  Q_EMIT changed();
}

QString Upkeep::wished() const {
  return store::wishedRestore(m_parts.folder).value_or(QString());
}

std::vector<ui::BackupRow> Upkeep::backups() const {
  std::vector<ui::BackupRow> rows;
  for (const store::Backup &backup : store::backupsIn(m_parts.folder)) {
    const bool isUsable =
        backup.schema && *backup.schema > 0 && *backup.schema <= store::journalSchema().newest();
    rows.push_back({backup.path, backup.name.made, backup.size, isUsable});
  }
  return rows;
}

void Upkeep::tellNotRestored(const Failure &failure) {
  complain([] { return tr("The backup did not take the journal's place: the journal is as it was."); },
           failure);
}

void Upkeep::complain(const std::function<QString()> &words, const Failure &failure) {
  if (failure.code == Failure::Code::Stopped) return;
  m_parts.complaints.tell([words, failure, &speaker = m_parts.speaker] {
    return QStringList{words(), text::describe(failure, speaker)};
  });
}

void Upkeep::setIsWorking(bool isWorking) {
  m_isWorking = isWorking;
  Q_EMIT changed();
}

}  // namespace kassir::window
