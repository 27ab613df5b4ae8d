#pragma once

#include <vector>

#include "core/store/attemptstore.h"
#include "core/store/printstore.h"
#include "core/store/saleentry.h"
#include "core/store/saletrail.h"
#include "core/store/scanstore.h"
#include "core/till/journal/journalevent.h"

namespace kassir::till {

/// What one sale left in the journal.
struct Trail {
  std::vector<store::ActRecord> acts;
  std::vector<store::AttemptRecord> attempts;
  std::vector<store::ScanRecord> scans;
  std::vector<store::PrintRecord> prints;
  std::optional<store::CheckRecord> check;
};

[[nodiscard]] Result<Trail, store::Failure> readTrail(store::Database &database, const QString &orderId);

/// All of it as one story, in the order in which it was written, whatever the clock said: each call, search
/// and print stands where the act stands in which it was kept. Acts that are told better by the call or the
/// search they belong to are left out.
[[nodiscard]] std::vector<JournalEvent> timelineOf(const store::SaleEntry &sale, const Trail &trail);

}  // namespace kassir::till
