#pragma once

#include <QString>

#include "core/sale/quantity.h"

namespace kassir::sale {

/// Characters as people count them in a limit: code points, not UTF-16 units.
[[nodiscard]] qsizetype lengthOf(QStringView text);

/// The title of a weighed line that goes out as one piece at the line's price: "Tomatoes 0.22 kg".
[[nodiscard]] QString weighedTitle(const QString &title, Quantity quantity, const QString &unitName);

}  // namespace kassir::sale
