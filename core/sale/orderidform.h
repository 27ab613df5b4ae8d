#pragma once

#include <QStringView>

namespace kassir::sale {

/// In UTF-16 units, whoever gave it.
inline constexpr qsizetype longestOrderId = 64;

/// Whether a word has the form of the order ids that tills give: `<till>-<yyyymmdd>-<number>-<4 of base32>`,
/// or 15 digits, none of them a zero in front (`till/journal/orderid`). One that a person chose has any form,
/// and is not known by it.
[[nodiscard]] bool isGivenOrderId(QStringView word);

}  // namespace kassir::sale
