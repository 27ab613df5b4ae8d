#pragma once

#include "core/paycom/createparams.h"

namespace kassir::paycom {

/// By what the receipt of one sale is known at Paycom, now and after a restart.
struct Order {
  AccountRow row;  ///< the order field, and the order id in it
  sale::Money amount;

  [[nodiscard]] const QString &id() const { return row.value; }

  bool operator==(const Order &) const = default;
};

[[nodiscard]] inline Order orderOf(const CreateRequest &request) {
  return {request.account.front(), request.sale.amount};
}

}  // namespace kassir::paycom
