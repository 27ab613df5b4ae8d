#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "core/sale/entry.h"
#include "core/sale/money.h"
#include "core/sale/percent.h"
#include "core/sale/problem.h"  // before Discount: GCC 12 takes Member::Discount for its shadow otherwise
#include "core/sale/quantity.h"
#include "core/sale/vatrate.h"

namespace kassir::sale {

/// A discount as it was typed: a sum for the whole line (or receipt), or a percentage that follows it.
using Discount = std::variant<Money, Percent>;

/// One line as it was typed or read, right or wrong. `check` tells what it is worth.
struct Line {
  QString title;
  Entry<Money> price;  ///< of one unit
  Entry<Quantity> quantity;
  Entry<Discount> discount;  ///< missing means none
  QString ikpu;
  QString packageCode;
  Entry<VatRate> vat;
  Entry<qint64> units;  ///< Paycom's code of a unit; optional, without a public dictionary
  QString unitName;
  QString barcode;
  /// What the file of the sale holds of this line and the till has no use for: JSON, or empty. It goes back
  /// into the file and never on the wire.
  QByteArray extra;

  bool operator==(const Line &) const = default;
};

struct Shipping {
  QString title;
  Entry<Money> price;

  bool operator==(const Shipping &) const = default;
};

/// A whole ticket as it was typed or read, right or wrong.
struct Sale {
  std::vector<Line> lines;
  Entry<Discount> discount;  ///< on the whole receipt, after the lines' own; never on shipping
  std::optional<Shipping> shipping;
  QString description;
  QByteArray extra;  ///< likewise, of the sale without its lines

  bool operator==(const Sale &) const = default;
};

}  // namespace kassir::sale
