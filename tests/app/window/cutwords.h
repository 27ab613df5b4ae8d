#pragma once

#include <QStringList>
#include <QWidget>

namespace kassir::test {

/// What wants more room than it has in this window, each as a sentence. What is scrolled out of sight is not
/// cut; what reaches over the edge of what it stands in is.
[[nodiscard]] QStringList cutWords(const QWidget &window);

}  // namespace kassir::test
