#pragma once

#include "core/store/rows.h"
#include "core/store/saleentry.h"

namespace kassir::store {

// How a SaleEntry is read, wherever sales are listed.

/// What comes after SELECT; `s` is the table of sales.
inline constexpr QLatin1StringView entryColumns{
    "s.sequence, s.till, s.order_id, s.day, s.number, s.created, s.utc_offset, s.state, s.alarm, s.attempts,"
    " s.amount, s.title, s.line_count, s.receipt_id, s.paid, s.paid_offset,"
    " (SELECT number FROM fiscal_check WHERE order_id = s.order_id),"
    " (SELECT ending FROM phone WHERE order_id = s.order_id ORDER BY sequence DESC LIMIT 1)"};
inline constexpr int entryColumnCount = 18;

/// From a row that begins with these columns.
[[nodiscard]] SaleEntry entryIn(const Rows &rows);

}  // namespace kassir::store
