#pragma once

#include <QtGlobal>

namespace kassir::sale {

// 128 bits for products of sums; the keyword keeps -Wpedantic quiet about the type and about nothing else.
__extension__ using Wide = __int128;

/// a · b / divisor, rounded half away from zero, exact for every a and b. `divisor` > 0; the quotient must
/// fit 64 bits. Every rounding in the till is this one: Uzbek and Kazakh receipts round half a tiyin away
/// from zero.
[[nodiscard]] qint64 multiplyDivide(qint64 a, qint64 b, qint64 divisor);

}  // namespace kassir::sale
