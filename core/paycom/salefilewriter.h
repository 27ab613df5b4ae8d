#pragma once

#include <QByteArray>
#include <vector>

#include "core/paycom/receipt.h"
#include "core/sale/sale.h"

namespace kassir::paycom {

/// A sale as a file for people and for `readSaleFile`, which reads the same sale and account from it,
/// whatever is still wrong or missing in them. Members that the till does not know are still there; the
/// amount and other claims that follow from the lines are not. Indented UTF-8, in a fixed order. The names of
/// `account` differ. A file that was cut short must not be written over: the sale does not hold its last
/// lines.
[[nodiscard]] QByteArray writeSaleFile(const sale::Sale &sale, const std::vector<AccountRow> &account);

/// One line of it, as it stands among the items. `readSaleLine` reads the same line from it.
[[nodiscard]] QByteArray writeSaleLine(const sale::Line &line);

}  // namespace kassir::paycom
