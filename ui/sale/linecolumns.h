#pragma once

#include <optional>

#include "core/sale/problem.h"

namespace kassir::ui {

// Which member of a line stands in which column of LinesModel.

/// Nothing for a number and a sum, which nobody types.
[[nodiscard]] std::optional<sale::Member> memberOf(int column);
/// The name's for members that have no column: it is the line itself that wants a look.
[[nodiscard]] int columnOf(sale::Member member);
[[nodiscard]] bool isNumeric(int column);

}  // namespace kassir::ui
