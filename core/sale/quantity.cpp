#include "core/sale/quantity.h"

#include "core/sale/limits.h"
#include "core/sale/rounding.h"

namespace kassir::sale {

Result<Quantity, NumberFault> Quantity::parse(QStringView text) {
  return parseDecimal(text, 3, largestQuantityThousandths).map(fromThousandths);
}

Money grossOf(Money price, Quantity quantity) {
  return Money::fromTiyin(multiplyDivide(price.tiyin(), quantity.thousandths(), 1000));
}

bool isWholeTiyin(Money price, Quantity quantity) {
  return Wide{price.tiyin()} * quantity.thousandths() % 1000 == 0;
}

}  // namespace kassir::sale
