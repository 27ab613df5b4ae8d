#pragma once

#include "core/sale/sale.h"
#include "core/sale/totals.h"

namespace kassir::ui {

/// How many digits, tiyin counted, the longest sums of money in the columns of a sale have: columns of a
/// table are made as wide as these.
struct LongestMoney {
  int price = 0;
  int discount = 0;
  int sum = 0;

  bool operator==(const LongestMoney &) const = default;
};

[[nodiscard]] LongestMoney longestMoney(const sale::Sale &sale, const sale::Totals &totals);

}  // namespace kassir::ui
