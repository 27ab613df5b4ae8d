#pragma once

#include <limits>

#include "core/sale/money.h"

/// The till's own limits: far above any shop's, and such that the largest receipt still fits 64 bits with
/// room.
namespace kassir::sale {

inline constexpr Money largestPrice = Money::fromTiyin(999'999'999'999);
/// Of a line's gross and of a receipt.
inline constexpr Money largestAmount = Money::fromTiyin(99'999'999'999'999);
inline constexpr qint64 largestQuantityThousandths = 999'999'999;
inline constexpr qsizetype mostLines = 1000;
inline constexpr qsizetype longestTitle = 128;
/// Longer titles are accepted here and by Paycom, but cut or refused by other gateways.
inline constexpr qsizetype portableTitle = 63;
inline constexpr qsizetype longestDescription = 1000;
inline constexpr qsizetype longestPackageCode = 20;

static_assert(largestAmount.tiyin() < std::numeric_limits<qint64>::max() / (mostLines + 1),
              "the sums of the largest receipt must fit");

}  // namespace kassir::sale
