#pragma once

#include <QDateTime>

#include "core/settings/settings.h"

namespace kassir::settings {

/// The time from one business day's beginning to the next one's, which does not belong to it any more. In
/// UTC.
struct DaySpan {
  QDateTime from;
  QDateTime to;

  bool operator==(const DaySpan &) const = default;
};

// A business day begins when the shop's clocks first show the hour at which its days begin, or a later one
// where they jump over it. It ends when the next one begins, even if they show an hour again: each moment
// belongs to one day.

/// No date for no moment.
[[nodiscard]] QDate businessDayOf(const QDateTime &moment, const ShopSettings &shop);

/// Empty for a day that the shop's zone left out. No moments for no day.
[[nodiscard]] DaySpan spanOf(QDate day, const ShopSettings &shop);

}  // namespace kassir::settings
