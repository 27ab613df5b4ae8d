#pragma once

#include <QtGlobal>
#include <functional>

namespace kassir {

/// A number from 0 up to, but not including, its argument.
using Random = std::function<quint32(quint32)>;

/// Chance from the operating system.
[[nodiscard]] Random systemRandom();

}  // namespace kassir
