#include "ui/sale/longestmoney.h"

#include <algorithm>

namespace kassir::ui {

namespace {

int digits(qint64 largest) {
  int count = 1;
  for (; largest > 9; largest /= 10) ++count;
  return count;
}

}  // namespace

LongestMoney longestMoney(const sale::Sale &sale, const sale::Totals &totals) {
  sale::Money price;
  sale::Money discount;
  sale::Money sum;
  for (const sale::Line &line : sale.lines) {
    if (line.price.value()) price = std::max(price, *line.price.value());
    if (!line.discount.value()) continue;
    if (const auto *money = std::get_if<sale::Money>(&*line.discount.value()))
      discount = std::max(discount, *money);
  }
  for (const sale::LineTotals &line : totals.lines) sum = std::max(sum, line.net.value_or(sale::Money()));
  return {digits(price.tiyin()), digits(discount.tiyin()), digits(sum.tiyin())};
}

}  // namespace kassir::ui
