#pragma once

#include "app/window/opening.h"
#include "core/base/clock.h"

namespace kassir::test {

/// The journal of the folder, as the program opens it before there is a window.
inline window::OpenJournal opened(const window::Options &options) {
  const SystemClock clock;
  auto journal = window::openJournal(options, clock);
  if (!journal) qFatal("no journal: %s", qPrintable(journal.error().detail));
  return std::move(journal).value();
}

}  // namespace kassir::test
