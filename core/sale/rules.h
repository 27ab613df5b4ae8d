#pragma once

#include <vector>

#include "core/sale/percent.h"
#include "core/sale/vatrate.h"

namespace kassir::sale {

/// How a fractional quantity goes to Paycom, whose documentation shows none.
enum class FractionalCount {
  Line,    ///< one piece at the line's price, the weight in its title: works everywhere
  Number,  ///< a JSON number with decimals, where price · quantity is a whole tiyin; else as Line
};

enum class VatPayer { Yes, No };

/// What of the shop's settings decides about a sale.
struct Rules {
  std::vector<VatRate> vatRates{VatRate::fromHundredths(0), VatRate::fromHundredths(6'00),
                                VatRate::fromHundredths(12'00)};
  VatPayer vatPayer = VatPayer::Yes;
  DiscountRounding discountRounding = DiscountRounding::Tiyin;
  FractionalCount fractionalCount = FractionalCount::Line;

  bool operator==(const Rules &) const = default;
};

}  // namespace kassir::sale
