#pragma once

#include <vector>

#include "core/sale/check.h"

namespace kassir::sale {

/// The lines of one rate together.
struct VatSum {
  VatRate rate;
  Money vat;  ///< Σ vat of the lines, as everywhere: never computed from `net`
  Money net;  ///< what the customer pays for them

  bool operator==(const VatSum &) const = default;
};

/// One a rate that occurs, "without VAT" first, then by rate. They add up to the sale's VAT and, with the
/// shipping, to its amount. `totals` are those of `sale`; none while one of the lines' sums is unknown.
[[nodiscard]] std::vector<VatSum> vatByRate(const Sale &sale, const Totals &totals, const Rules &rules);
[[nodiscard]] std::vector<VatSum> vatByRate(const CheckedSale &sale);

}  // namespace kassir::sale
