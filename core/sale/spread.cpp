#include "core/sale/spread.h"

#include <algorithm>
#include <numeric>

#include "core/sale/rounding.h"

namespace kassir::sale {

std::vector<Money> spread(Money discount, const std::vector<Money> &nets) {
  const Money total = std::accumulate(nets.begin(), nets.end(), Money());
  std::vector<Money> shares(nets.size());
  if (total == Money()) return shares;

  std::vector<qint64> remainders(nets.size());
  qint64 left = discount.tiyin();
  for (std::size_t i = 0; i < nets.size(); ++i) {
    const Wide product = Wide{discount.tiyin()} * nets[i].tiyin();
    shares[i] = Money::fromTiyin(static_cast<qint64>(product / total.tiyin()));
    remainders[i] = static_cast<qint64>(product % total.tiyin());
    left -= shares[i].tiyin();
  }
  std::vector<std::size_t> order(nets.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&remainders](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  // Fewer tiyin are left than lines have a remainder, so each gets one at most, and none without a remainder.
  for (std::size_t i = 0; left > 0; ++i, --left) shares[order[i]] += Money::fromTiyin(1);
  return shares;
}

}  // namespace kassir::sale
