#pragma once

#include <functional>
#include <vector>

#include "core/paycom/order.h"
#include "core/paycom/receipt.h"

namespace kassir::paycom {

/// What a whole stretch of the list of receipts holds of one order.
struct OrderSearch {
  std::vector<Receipt> receipts;  ///< of this order and as they were asked for, oldest first
  std::vector<Receipt> others;    ///< of this order, with another amount, currency or account
  /// Those that name no order and have our amount: the one that is sought may be among them, as some merchant
  /// accounts echo neither the order field nor the description, or another description than ours. Oldest
  /// first.
  std::vector<Receipt> nameless;
  /// Whether what was not found is not there: false where it may stand there without its name.
  bool namesOrders = true;
};

/// Whether a receipt carries the order id: as the value of the order field, or at the end of the description.
[[nodiscard]] bool isOfOrder(const Receipt &receipt, const Order &order);

/// Whether a list shows a receipt that waits for its payment. One that shows none may hide them, and proves
/// nothing about those. States that follow, while the customer pays, prove nothing about this one.
[[nodiscard]] bool showsUnpaid(const std::vector<Receipt> &list);

/// Whether a receipt is known to be that of another order, whatever it tells.
using IsAnothers = std::function<bool(const Receipt &)>;

/// Picks from a whole list what is of `order`. A receipt names an order if it has a row of its own for it, or
/// if its description ends in what looks like an order id of a till: any other text may stand there in the
/// place of ours.
[[nodiscard]] OrderSearch pickOrder(const std::vector<Receipt> &list, const Order &order,
                                    const IsAnothers &isAnothers = {});

}  // namespace kassir::paycom
