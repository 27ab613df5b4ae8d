#pragma once

#include <optional>

#include "core/json/value.h"
#include "core/paycom/receipt.h"

namespace kassir::paycom {

/// Reads one receipt. Strict about what money depends on (`_id`, `state`, `amount`, a currency that is
/// there), tolerant of the rest, which varies between Paycom's versions and merchants. Absent where the
/// strict part does not hold.
[[nodiscard]] std::optional<Receipt> readReceipt(const json::Value &value);

}  // namespace kassir::paycom
