#pragma once

#include <QString>

namespace kassir {

/// Whether `text` holds what can make a screen, a log or a receipt lie: control and bidirectional control
/// characters, line and paragraph separators, half a surrogate pair, and the replacement character that
/// stands for broken text.
[[nodiscard]] bool hasUnsafe(QStringView text);

}  // namespace kassir
