#pragma once

#include <QString>

#include "core/sale/quantity.h"

namespace kassir::sale {

/// Characters as people count them in a limit: code points, not UTF-16 units.
[[nodiscard]] qsizetype lengthOf(QStringView text);

/// Whether `text` holds control or bidirectional control characters, a line separator, or half a surrogate
/// pair: nothing that can stand in a receipt, and some of it can make a screen lie.
[[nodiscard]] bool hasControlCharacters(QStringView text);

/// The title of a weighed line that goes out as one piece at the line's price: "Tomatoes 0.22 kg".
[[nodiscard]] QString weighedTitle(const QString &title, Quantity quantity, const QString &unitName);

}  // namespace kassir::sale
