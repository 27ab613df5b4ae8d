#pragma once

#include <QString>

#include "core/sale/money.h"
#include "core/sale/quantity.h"
#include "core/sale/sale.h"
#include "core/sale/vatrate.h"
#include "ui/text/speaker.h"

namespace kassir::text {

// Groups of three are set apart by a no-break space in every language; the decimal mark is a comma in Kazakh
// and Russian and a dot in English. Money::parse and its like read these forms back.

enum class Tiyin {
  WhenNotZero,  ///< "12 500", "12 500,50"
  Always,       ///< "12 500,00": for columns that are added up
};

[[nodiscard]] QString integer(qint64 number);
[[nodiscard]] QString money(sale::Money money, const Speaker &speaker, Tiyin tiyin = Tiyin::WhenNotZero);
/// With the unit: "12 500,50 сум".
[[nodiscard]] QString sum(sale::Money money, const Speaker &speaker, Tiyin tiyin = Tiyin::WhenNotZero);
[[nodiscard]] QString quantity(sale::Quantity quantity, const Speaker &speaker);
/// "7,5 %".
[[nodiscard]] QString percent(sale::Percent percent, const Speaker &speaker);
/// A discount as it was given: money or a percentage.
[[nodiscard]] QString discount(const sale::Discount &discount, const Speaker &speaker);

/// "12 %", or the words for "without VAT".
[[nodiscard]] QString vatRate(sale::VatRate rate, const Speaker &speaker);

}  // namespace kassir::text
