#pragma once

#include <QDateTime>
#include <QString>

#include "core/sale/money.h"
#include "core/sale/percent.h"
#include "core/sale/quantity.h"
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
/// With the sign: "12,5 %".
[[nodiscard]] QString percent(sale::Percent percent, const Speaker &speaker);
/// "12 %", or the words for "without VAT".
[[nodiscard]] QString vatRate(sale::VatRate rate, const Speaker &speaker);
/// "31.12.2026 23:59:59" in the zone the time has; empty for an invalid one.
[[nodiscard]] QString dateTime(const QDateTime &time);

}  // namespace kassir::text
