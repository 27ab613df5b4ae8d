#pragma once

#include <QString>

namespace kassir {

/// A string from outside as one harmless line: no control, direction-changing or invisible characters, no
/// half surrogate pairs, white space collapsed, at most `longest` UTF-16 units. What remains is still a
/// stranger's word: quote it.
[[nodiscard]] QString plainText(QStringView foreign, qsizetype longest);

}  // namespace kassir
