#pragma once

#include <QString>

#include "ui/theme/colour.h"

namespace kassir::theme {

/// The program's one style sheet, with the colours of a scheme and sizes for a font of so many percent.
[[nodiscard]] QString styleSheet(Scheme scheme, int fontPercent);

/// A size made for 100 percent, in whatever unit, rounded.
[[nodiscard]] constexpr int scaled(int size, int percent) {
  return (size * percent + 50) / 100;
}

constexpr int textPoints = 11;

}  // namespace kassir::theme
