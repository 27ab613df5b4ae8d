#include "core/sale/vatrate.h"

#include "core/sale/rounding.h"

namespace kassir::sale {

Result<VatRate, NumberFault> VatRate::parse(QStringView text) {
  return parseDecimal(text, 2, 99'99).map(fromHundredths);
}

Money vatIn(Money net, VatRate rate) {
  return Money::fromTiyin(multiplyDivide(net.tiyin(), rate.hundredths(), 100'00 + rate.hundredths()));
}

}  // namespace kassir::sale
