#pragma once

#include <QString>
#include <vector>

#include "core/json/value.h"
#include "core/paycom/receipt.h"
#include "core/sale/check.h"
#include "core/sale/rules.h"

namespace kassir::paycom {

/// What a receipt is created from. `account[0]` is the order field with the order id; more rows may follow.
struct CreateRequest {
  sale::CheckedSale sale;
  std::vector<AccountRow> account;
  sale::FractionalCount fractionalCount = sale::FractionalCount::Line;

  [[nodiscard]] const QString &orderId() const { return account.front().value; }
};

/// The `params` of receipts.create: sums in tiyin, discounts inside the items, the order id at the end of the
/// description so that the receipt can be found on a merchant account that drops the order field. Source:
/// receipts.create page.
[[nodiscard]] json::Value createParams(const CreateRequest &request);

}  // namespace kassir::paycom
