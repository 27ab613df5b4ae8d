#pragma once

#include <QWidget>

namespace kassir::ui {

/// Leaves the wheel to the page that scrolls: turned over a list or a number, it would change a setting that
/// nobody looks at.
void guardFromWheel(QWidget &widget);

}  // namespace kassir::ui
