#pragma once

#include <limits>

#include "core/store/database.h"
#include "core/store/salequery.h"

namespace kassir::store {

/// Sequences, both inclusive; none where the last is before the first.
struct SaleSpan {
  qint64 first = 0;
  qint64 last = std::numeric_limits<qint64>::max();
};

/// Where the sales of a period lie: each of them, and none of another day unless a clock was wrong. So a page
/// of last year is read where it stands, instead of all that came after.
[[nodiscard]] Result<SaleSpan, Failure> spanOf(const Database &database, const SalePeriod &period);

/// Whether it leaves out any day.
[[nodiscard]] bool isLimited(const SalePeriod &period);

// Its ends as values of a statement, both inclusive.

[[nodiscard]] qint64 firstDay(const SalePeriod &period);
[[nodiscard]] qint64 lastDay(const SalePeriod &period);

}  // namespace kassir::store
