#pragma once

#include <vector>

#include "core/paycom/paycomclient.h"

namespace kassir::paycom {

/// What a whole stretch of the list of receipts holds of one order.
struct OrderSearch {
  std::vector<Receipt> receipts;  ///< of this order and as they were asked for, oldest first
  bool somethingElse = false;     ///< there is one of this order with another amount, currency or account
  /// Whether the list tells orders apart at all: some merchant accounts echo neither the order field nor the
  /// description, and then the one that was sought may stand there unnamed.
  bool namesOrders = true;
};

/// From when to when receipts may have been created, by Paycom's clock.
struct SearchSpan {
  QDateTime from;
  QDateTime to;
};

/// Reads all pages of receipts.get_all in `span` and picks what carries the order id of `request`: as the
/// value of the order field, or at the end of the description. One page that fails fails the search, since
/// half a list proves nothing.
void searchForOrder(PaycomClient &client, const CreateRequest &request, const SearchSpan &span,
                    const Answer<OrderSearch> &answer);

}  // namespace kassir::paycom
