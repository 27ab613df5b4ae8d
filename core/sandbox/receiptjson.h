#pragma once

#include "core/sandbox/options.h"
#include "core/sandbox/receipt.h"

namespace kassir::sandbox {

/// The shape of a receipt in Paycom's replies (receipts.create page). `kassa` is the merchant's id.
[[nodiscard]] json::Value receiptJson(const Receipt &receipt, const Options &options, const QString &kassa);

/// A paid receipt's fiscal data (receipts.set_fiscal_data page has the shape).
[[nodiscard]] json::Value fiscalJson(const Receipt &receipt);

}  // namespace kassir::sandbox
