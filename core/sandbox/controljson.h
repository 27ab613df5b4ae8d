#pragma once

#include "core/sandbox/executions.h"
#include "core/sandbox/log.h"
#include "core/sandbox/receipt.h"

namespace kassir::sandbox {

[[nodiscard]] json::Value seenJson(const SeenRequest &seen);
[[nodiscard]] json::Value seenJson(const SeenConnection &seen);
[[nodiscard]] json::Value executionJson(const Execution &execution);
/// The book's view of a receipt, shorter than Paycom's.
[[nodiscard]] json::Value bookJson(const Receipt &receipt);

}  // namespace kassir::sandbox
