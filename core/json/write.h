#pragma once

#include <QByteArray>

#include "core/json/value.h"

namespace kassir::json {

/// Compact UTF-8, members in their order, numbers digit for digit. Half of a surrogate pair becomes U+FFFD.
[[nodiscard]] QByteArray write(const Value &value);
/// The same for people to read: a member or an item a line, two spaces a level, a line end at the end.
[[nodiscard]] QByteArray writeIndented(const Value &value);

}  // namespace kassir::json
