#pragma once

#include <vector>

#include "core/paycom/order.h"
#include "core/paycom/receipt.h"

namespace kassir::paycom {

/// What a whole stretch of the list of receipts holds of one order.
struct OrderSearch {
  std::vector<Receipt> receipts;  ///< of this order and as they were asked for, oldest first
  std::vector<Receipt> others;    ///< of this order, with another amount, currency or account
  /// Those that tell no order at all and have our amount: the one that is sought may be among them, as some
  /// merchant accounts echo neither the order field nor the description. Oldest first.
  std::vector<Receipt> nameless;
  /// Whether what was not found is not there: false where it may stand there without its name.
  bool namesOrders = true;
};

/// Whether a receipt carries the order id: as the value of the order field, or at the end of the description.
[[nodiscard]] bool isOfOrder(const Receipt &receipt, const Order &order);

/// Picks from a whole list what is of `order`.
[[nodiscard]] OrderSearch pickOrder(const std::vector<Receipt> &list, const Order &order);

}  // namespace kassir::paycom
