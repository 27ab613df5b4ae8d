#pragma once

#include "core/sandbox/options.h"
#include "core/sandbox/receipt.h"
#include "core/sandbox/rpc.h"

namespace kassir::sandbox {

/// Reads the parameters of receipts.create. Errors: -31611 and -31612 for the amount, -31610 for a missing
/// account field, -32602 with the field's name for the rest.
[[nodiscard]] Result<ReceiptDraft, RpcError> readDraft(const json::Value &parameters, const Options &options);

/// An optional true or false; none for any other type.
[[nodiscard]] std::optional<bool> readHold(const json::Value &parameters);

[[nodiscard]] RpcError invalidParameter(const QString &name);

}  // namespace kassir::sandbox
