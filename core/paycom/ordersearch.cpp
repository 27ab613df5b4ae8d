#include "core/paycom/ordersearch.h"

#include <algorithm>

#include "core/paycom/createproof.h"
#include "core/sale/orderidform.h"

namespace kassir::paycom {

namespace {

const AccountRow *orderRow(const Receipt &receipt, const Order &order) {
  const auto row = std::find_if(receipt.account.begin(), receipt.account.end(),
                                [&](const AccountRow &given) { return given.name == order.row.name; });
  return row == receipt.account.end() ? nullptr : &*row;
}

// As createParams puts it there. A whole word: C-1 is not 1.
bool endsWithOrder(const QString &description, const QString &orderId) {
  return description == orderId || description.endsWith(u' ' + orderId);
}

bool namesItsOrder(const Receipt &receipt, const Order &order) {
  const AccountRow *row = orderRow(receipt, order);
  return (row && !row->value.isEmpty()) || sale::isGivenOrderId(receipt.description.section(u' ', -1));
}

bool isOlder(const Receipt &left, const Receipt &right) {
  const auto key = [](const Receipt &receipt) {
    return std::pair(receipt.createTime.isValid() ? receipt.createTime.toMSecsSinceEpoch() : 0, receipt.id);
  };
  return key(left) < key(right);
}

}  // namespace

bool isOfOrder(const Receipt &receipt, const Order &order) {
  const AccountRow *row = orderRow(receipt, order);
  return (row && row->value == order.id()) || endsWithOrder(receipt.description, order.id());
}

bool showsUnpaid(const std::vector<Receipt> &list) {
  return std::any_of(list.begin(), list.end(),
                     [](const Receipt &receipt) { return receipt.state == state::created; });
}

OrderSearch pickOrder(const std::vector<Receipt> &list, const Order &order, const IsAnothers &isAnothers) {
  OrderSearch search;
  const auto namesIts = [&](const Receipt &receipt) { return namesItsOrder(receipt, order); };
  for (const Receipt &receipt : list) {
    const auto isFree = [&] { return !isAnothers || !isAnothers(receipt); };
    if (isOfOrder(receipt, order)) {
      const bool isIt = proveCreated(receipt, order) && isFree();
      (isIt ? search.receipts : search.others).push_back(receipt);
    } else if (!namesIts(receipt) && receipt.amount == order.amount && isFree()) {
      search.nameless.push_back(receipt);
    }
  }
  // Nameless receipts hide the one that is sought also if nothing in this list has a name.
  search.namesOrders =
      search.nameless.empty() && (list.empty() || std::any_of(list.begin(), list.end(), namesIts));
  std::sort(search.receipts.begin(), search.receipts.end(), isOlder);
  std::sort(search.nameless.begin(), search.nameless.end(), isOlder);
  return search;
}

}  // namespace kassir::paycom
