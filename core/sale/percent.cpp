#include "core/sale/percent.h"

#include <algorithm>

#include "core/sale/rounding.h"

namespace kassir::sale {

Result<Percent, NumberFault> Percent::parse(QStringView text) {
  return parseDecimal(text, 2, wholePercent.hundredths()).map(fromHundredths);
}

Money shareOf(Money whole, Percent percent, DiscountRounding rounding) {
  if (percent == wholePercent) return whole;
  constexpr qint64 tiyinInSum = 100;
  const qint64 unit = rounding == DiscountRounding::WholeSum ? tiyinInSum : 1;
  const qint64 units = multiplyDivide(whole.tiyin(), percent.hundredths(), wholePercent.hundredths() * unit);
  return Money::fromTiyin(std::min(units * unit, whole.tiyin()));
}

}  // namespace kassir::sale
