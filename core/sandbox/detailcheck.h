#pragma once

#include <QString>
#include <optional>

#include "core/json/value.h"

namespace kassir::sandbox {

/// The first field of `detail` that is missing or of the wrong type, such as "detail.items[1].code" (Paycom,
/// receipts.create page). Sums are not compared: the page's own sample does not add up.
[[nodiscard]] std::optional<QString> wrongField(const json::Value &detail);

}  // namespace kassir::sandbox
