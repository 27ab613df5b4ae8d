#pragma once

#include <QStringView>

#include "core/base/result.h"

namespace kassir::sale {

/// Why a text, or a value in a file, is not the number that is due.
enum class NumberFault {
  NotANumber,  ///< also a sign, an exponent, wrong groups, trailing junk
  Negative,
  TooManyDecimals,
  TooLarge,
  NotWhole,   ///< in a file: a fraction or an exponent where an integer is due
  WrongType,  ///< in a file: a text, an object … where a number is due
};

/// Reads a number as people type it: `,` or `.` before at most `decimals` digits; groups of three set apart
/// by a space, a no-break, narrow or thin space, or an apostrophe. Returns it times 10^decimals. Refuses what
/// locale-aware parsers accept: `1e3`, `+5`, `NaN`, `1 50`, `1,`.
[[nodiscard]] Result<qint64, NumberFault> parseDecimal(QStringView text, int decimals, qint64 largest);

/// The digits of `scaled` / 10^decimals with a `.` and no trailing zeros: the form used in files and on the
/// wire.
[[nodiscard]] QString plainDecimal(qint64 scaled, int decimals);

}  // namespace kassir::sale
