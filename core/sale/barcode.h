#pragma once

#include <QStringView>

namespace kassir::sale {

enum class CheckDigit {
  Right,
  Wrong,   ///< common with a shop's own codes, so it is only warned of
  NotGs1,  ///< not 8, 12, 13 or 14 digits: the rule does not speak of it
};

/// GS1 mod 10 (weights 3 and 1 from the right) of an EAN-8, UPC-A, EAN-13 or GTIN-14.
[[nodiscard]] CheckDigit checkDigitOf(QStringView barcode);

}  // namespace kassir::sale
