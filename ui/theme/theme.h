#pragma once

#include <QApplication>

#include "ui/theme/colour.h"

namespace kassir::theme {

/// Dresses the whole program: style, palette, font and style sheet. Open windows follow; may be called again
/// at any time. 100 percent are 11 points.
void apply(QApplication &application, Scheme scheme, int fontPercent);

}  // namespace kassir::theme
