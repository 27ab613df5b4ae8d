#pragma once

#include <QString>

namespace kassir {

/// Whether a character can make a screen, a log or a receipt lie: control and bidirectional control
/// characters, line and paragraph separators, half a surrogate pair, and the replacement character that
/// stands for broken text.
[[nodiscard]] bool isUnsafe(char32_t character);

/// Whether `text` holds an unsafe character.
[[nodiscard]] bool hasUnsafe(QStringView text);

/// A text that came from outside, fit to be shown: unsafe characters become spaces, ends are trimmed, and
/// what is longer than `longest` code points is cut with an ellipsis.
[[nodiscard]] QString cleaned(QStringView text, qsizetype longest);

}  // namespace kassir
