#pragma once

#include <QApplication>

#include "ui/theme/colour.h"

namespace kassir::theme {

/// Style, palette and font, for a program that has no widget yet: those that are made now need no new ones
/// when the rest of the looks is put on.
void prepare(QApplication &application, Scheme scheme, int fontPercent);

/// Dresses the whole program: style, palette, font and style sheet. Open windows follow; may be called again
/// at any time. A widget that gets its parent afterwards is dressed once more for it, so it is best called
/// when the first window is put together. 100 percent are 11 points.
void apply(QApplication &application, Scheme scheme, int fontPercent);

}  // namespace kassir::theme
