#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/json/value.h"
#include "core/paycom/failure.h"
#include "core/paycom/receipt.h"

namespace kassir::paycom {

/// Reads one receipt. Strict about what money depends on (`_id`, `state`, `amount`, a currency that is
/// there), tolerant of the rest, which varies between Paycom's versions and merchants. Absent where the
/// strict part does not hold.
[[nodiscard]] std::optional<Receipt> readReceipt(const json::Value &value);

/// The `receipt` of a result.
[[nodiscard]] Result<Receipt, Failure> readWholeReceipt(const json::Value &result);

}  // namespace kassir::paycom
