#pragma once

#include <QString>

#include "core/sale/problem.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// Where in a sale, in words: "Line 3, IKPU", "Delivery price", "Field “items[2].kod”".
[[nodiscard]] QString placeName(const sale::Place &place, const Speaker &speaker);

}  // namespace kassir::text
