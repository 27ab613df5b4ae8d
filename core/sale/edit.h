#pragma once

#include <variant>

#include "core/sale/sale.h"

namespace kassir::sale {

/// The changes a person can make to a sale, as values: each can be done, and what takes it back is one of
/// them too. Indexes count from 0.
namespace edit {
struct InsertLines {
  qsizetype at = 0;  ///< 0 to the number of lines
  std::vector<Line> lines;
  bool operator==(const InsertLines &) const = default;
};
struct RemoveLines {
  qsizetype from = 0;
  qsizetype count = 1;
  bool operator==(const RemoveLines &) const = default;
};
struct ChangeLine {
  qsizetype index = 0;
  Line line;
  bool operator==(const ChangeLine &) const = default;
};
struct ChangeDiscount {
  Entry<Discount> discount;  ///< on the whole receipt
  bool operator==(const ChangeDiscount &) const = default;
};
struct ChangeShipping {
  std::optional<Shipping> shipping;
  bool operator==(const ChangeShipping &) const = default;
};
struct ChangeDescription {
  QString description;
  bool operator==(const ChangeDescription &) const = default;
};
struct ReplaceSale {
  Sale sale;
  bool operator==(const ReplaceSale &) const = default;
};
}  // namespace edit

using Edit = std::variant<edit::InsertLines, edit::RemoveLines, edit::ChangeLine, edit::ChangeDiscount,
                          edit::ChangeShipping, edit::ChangeDescription, edit::ReplaceSale>;

/// Whether the lines an edit speaks of are there.
[[nodiscard]] bool fits(const Edit &edit, const Sale &sale);

/// Whether the sale would be another one after an edit that fits.
[[nodiscard]] bool changes(const Edit &edit, const Sale &sale);

/// Makes an edit that fits. Returns the one that takes it back.
[[nodiscard]] Edit apply(Sale &sale, Edit edit);

}  // namespace kassir::sale
