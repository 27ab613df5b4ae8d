#pragma once

#include <QString>
#include <vector>

#include "core/sale/sale.h"

namespace kassir::till {

/// Lines out of tab-separated rows, as a spreadsheet puts them on the clipboard: name, quantity, price,
/// discount, VAT, IKPU, package code, unit code, in this order, the last ones may be missing. Nothing is
/// refused: what is no value stands in its cell as it was, to be mended there. A first row that is no line
/// but headings is left out.
[[nodiscard]] std::vector<sale::Line> linesFromPasted(const QString &text);

}  // namespace kassir::till
