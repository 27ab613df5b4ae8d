#pragma once

#include <vector>

#include "core/sale/money.h"

namespace kassir::sale {

/// Divides `discount` over lines by largest remainder on their nets, ties to the earlier line. The shares add
/// up exactly, none is larger than its net. Requires 0 ≤ discount ≤ Σ nets and no negative net.
[[nodiscard]] std::vector<Money> spread(Money discount, const std::vector<Money> &nets);

}  // namespace kassir::sale
