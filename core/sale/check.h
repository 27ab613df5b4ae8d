#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/sale/ikpu.h"
#include "core/sale/packagecode.h"
#include "core/sale/problem.h"
#include "core/sale/totals.h"

namespace kassir::sale {

/// A line that broke no rule, with its sums.
struct CheckedLine {
  QString title;
  Money price;
  Quantity quantity;
  Ikpu ikpu;
  PackageCode packageCode;
  VatRate vat;
  std::optional<qint64> units;
  QString unitName;
  Money gross;
  Money discount;  ///< the line's own and its share of the receipt's
  Money net;
  QString barcode = {};  ///< as it was scanned or typed; empty where there is none

  bool operator==(const CheckedLine &) const = default;
};

struct CheckedShipping {
  QString title;
  Money price;

  bool operator==(const CheckedShipping &) const = default;
};

/// A sale that broke no rule: what may be turned into a receipt.
struct CheckedSale {
  std::vector<CheckedLine> lines;
  std::optional<CheckedShipping> shipping;
  QString description;
  Money amount;

  bool operator==(const CheckedSale &) const = default;
};

enum class Purpose {
  Edit,  ///< while it is being rung up: an amount of 0 is only worth a warning
  Send,  ///< as a receipt: 0 is no payment
};

/// Everything that can be said of a sale: its sums as far as they can be computed, every problem at once in
/// the order of the lines, and, if none of them is an error, the checked sale.
struct Check {
  Totals totals;
  Problems problems;
  std::optional<CheckedSale> sale;
};

[[nodiscard]] Check check(const Sale &sale, const Rules &rules, Purpose purpose);

}  // namespace kassir::sale
