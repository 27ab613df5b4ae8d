#pragma once

#include <optional>
#include <vector>

#include "core/json/value.h"
#include "core/store/journal.h"
#include "core/till/journal/journalreading.h"

namespace kassir::cli {

/// Whether a process has the data folder: only then is what is called so really being sent.
enum class TillOpen { No, Yes };

/// What is said of a sale that was being sent while nobody is there to send it: what the next start will make
/// of it. Changes nothing.
[[nodiscard]] sale::SaleState shownState(const sale::SaleStatus &status, TillOpen till);

/// One sale as the journal knows it.
struct SaleStory {
  till::JournalEntry entry;
  sale::SaleState shown = sale::SaleState::Queued;
  std::vector<sale::Payment> duplicates;
  std::optional<fiscal::FiscalCheck> check;
  std::vector<store::AttemptRecord> attempts;
};

[[nodiscard]] Result<SaleStory, store::Failure> storyOf(store::Journal &journal,
                                                        const till::JournalEntry &entry, TillOpen till);

/// How much is told of each call.
enum class Bodies { Left, Told };

/// For programs: order id, state, amount in tiyin, and so on.
[[nodiscard]] json::Value valueOf(const SaleStory &story, Bodies bodies);

}  // namespace kassir::cli
