#include "core/sale/money.h"

#include "core/sale/limits.h"

namespace kassir::sale {

Result<Money, NumberFault> Money::parse(QStringView text) {
  return parseDecimal(text, 2, largestAmount.tiyin()).map(fromTiyin);
}

}  // namespace kassir::sale
