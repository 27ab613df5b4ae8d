#include "core/sale/barcode.h"

#include "core/sale/ikpu.h"

namespace kassir::sale {

CheckDigit checkDigitOf(QStringView barcode) {
  const qsizetype length = barcode.size();
  const bool hasLengthOfGs1 = length == 8 || (length >= 12 && length <= 14);
  if (!hasLengthOfGs1 || !isDigits(barcode)) return CheckDigit::NotGs1;
  int sum = 0;
  for (qsizetype fromRight = 0; fromRight < length; ++fromRight) {
    const int weight = fromRight % 2 == 0 ? 1 : 3;
    sum += weight * barcode[length - 1 - fromRight].digitValue();
  }
  return sum % 10 == 0 ? CheckDigit::Right : CheckDigit::Wrong;
}

}  // namespace kassir::sale
