#pragma once

#include <QStringList>

#include "core/sale/totals.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// A sale with its sums as rows of plain text: two a line, then discount, VAT, delivery and total. What could
/// not be computed is shown as a dash.
[[nodiscard]] QStringList ticketRows(const sale::Sale &sale, const sale::Totals &totals,
                                     const sale::Rules &rules, const Speaker &speaker);

}  // namespace kassir::text
