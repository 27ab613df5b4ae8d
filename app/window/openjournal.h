#pragma once

#include <memory>
#include <optional>

#include "app/window/options.h"
#include "core/base/clock.h"
#include "core/store/journal.h"
#include "core/store/ownership.h"
#include "core/store/progress.h"

namespace kassir::window {

/// The data folder of a till, ours alone, and its journal.
struct OpenJournal {
  std::unique_ptr<store::Ownership> ownership;
  std::unique_ptr<store::Journal> journal;
  /// Why a backup that was wished for is not in its place: it is the journal that was there before.
  std::optional<store::Failure> notRestored = {};
};

/// Puts the backup in the journal's place that somebody wished for; it takes as long as the journal is large.
/// Only while the folder is ours. Nothing happens where there is no such wish.
[[nodiscard]] Result<void, store::Failure> restoreWished(const QString &folder, const Moment &now);

/// Reads a journal whole that an earlier run found damaged: it may open all the same. Only while the folder
/// is ours. Nothing happens to another.
[[nodiscard]] Result<void, store::Failure> examineMarked(const QString &folder,
                                                         const store::Progress &progress = {});

/// Opens the journal of a folder that is ours.
[[nodiscard]] Result<OpenJournal, store::Failure> openJournal(std::unique_ptr<store::Ownership> ownership,
                                                              const Options &options, const Clock &clock);

/// As the settings of a folder name the till. It stands in each row of the journal.
[[nodiscard]] QString tillNameIn(const QString &dataFolder);

}  // namespace kassir::window
