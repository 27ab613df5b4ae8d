#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace kassir::test {

/// A text that a person can see, point at or have read out.
struct ShownWords {
  QString where;  ///< the widget's class and name, and what of it
  QString words;
};

/// All of them in a window: labels, buttons, tips, accessible names, what stands in lists, tables and menus.
[[nodiscard]] std::vector<ShownWords> shownWords(const QWidget &window);

}  // namespace kassir::test
