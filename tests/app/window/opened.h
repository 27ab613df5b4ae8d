#pragma once

#include "app/window/openjournal.h"
#include "core/base/clock.h"

namespace kassir::test {

/// The journal of a folder, as the program opens it before there is a window: with what was wished for in its
/// place.
inline Result<window::OpenJournal, store::Failure> openJournal(const window::Options &options,
                                                               const Clock &clock) {
  auto ownership = store::Ownership::take(options.dataFolder, clock.moment());
  if (!ownership) return failure(ownership.error());
  const auto restored = window::restoreWished(options.dataFolder, clock.moment());
  const auto examined = window::examineMarked(options.dataFolder);
  if (!examined) return failure(examined.error());
  auto journal = window::openJournal(std::move(ownership).value(), options, clock);
  if (journal && !restored) journal.value().notRestored = restored.error();
  return journal;
}

inline window::OpenJournal opened(const window::Options &options) {
  const SystemClock clock;
  auto journal = openJournal(options, clock);
  if (!journal) qFatal("no journal: %s", qPrintable(journal.error().detail));
  return std::move(journal).value();
}

}  // namespace kassir::test
