#include "app/window/openjournal.h"

#include "core/settings/settingsfile.h"
#include "core/store/damage.h"
#include "core/store/restore.h"
#include "core/store/restorewish.h"

namespace kassir::window {

QString tillNameIn(const QString &dataFolder) {
  const auto settings = settings::loadSettings(dataFolder);
  return settings ? settings.value().till.name : settings::Settings().till.name;
}

// The wish goes first: one that came back would some day put the backup over what was sold since.
Result<void, store::Failure> restoreWished(const QString &folder, const Moment &now) {
  const auto wished = store::wishedRestore(folder);
  if (!wished) return {};
  if (const auto forgotten = store::forgetRestore(folder); !forgotten) return forgotten;
  const auto restored = store::restore(*wished, store::journalFile(folder), now);
  if (!restored) return failure(restored.error());
  return {};
}

Result<void, store::Failure> examineMarked(const QString &folder, const store::Progress &progress) {
  const QString path = store::journalFile(folder);
  if (!store::isMarkedDamaged(path)) return {};
  const auto database = store::Database::open(path, store::Access::Read);
  if (!database) return failure(database.error());
  return store::examine(*database.value(), progress);
}

Result<OpenJournal, store::Failure> openJournal(std::unique_ptr<store::Ownership> ownership,
                                                const Options &options, const Clock &clock) {
  const QString &folder = options.dataFolder;
  auto journal = store::Journal::open(folder, tillNameIn(folder), store::Access::Write);
  if (!journal) return failure(journal.error());
  if (const auto done = ownership->sign(*journal.value(), clock.moment()); !done)
    return failure(done.error());
  return OpenJournal{std::move(ownership), std::move(journal).value()};
}

}  // namespace kassir::window
