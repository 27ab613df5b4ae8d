#pragma once

#include <optional>
#include <vector>

#include "core/sale/rules.h"
#include "core/sale/sale.h"

namespace kassir::sale {

/// The sums of one line; what cannot be computed yet is absent.
struct LineTotals {
  std::optional<Money> gross;     ///< price · quantity
  std::optional<Money> discount;  ///< the line's own and its share of the receipt's
  std::optional<Money> net;       ///< what the customer pays for the line
  std::optional<Money> vat;       ///< contained in net

  bool operator==(const LineTotals &) const = default;
};

/// The sums of a sale. A total is absent while one of its parts is.
struct Totals {
  std::vector<LineTotals> lines;
  std::optional<Money> gross;     ///< Σ gross of the lines
  std::optional<Money> discount;  ///< Σ discount of the lines
  std::optional<Money> vat;       ///< Σ vat of the lines, never computed from the total
  std::optional<Money> shipping;  ///< 0 without shipping
  std::optional<Money> amount;    ///< Σ net + shipping: what the customer pays
  std::optional<Money>
      beforeDiscount;  ///< Σ net after the lines' own discounts: the measure of the receipt's discount
  std::optional<Money> receiptDiscount;  ///< the receipt's discount in money; 0 without one

  bool operator==(const Totals &) const = default;
};

[[nodiscard]] Totals calculate(const Sale &sale, const Rules &rules);

/// The rate a line is sold at: "without VAT" everywhere in a shop that pays none. Absent while none is given.
[[nodiscard]] std::optional<VatRate> effectiveVat(const Line &line, const Rules &rules);

}  // namespace kassir::sale
