#pragma once

#include "core/sale/money.h"

namespace kassir::sale {

/// How much of a thing, in thousandths of its unit (grams of a kilogram).
class Quantity {
 public:
  constexpr Quantity() = default;
  [[nodiscard]] static constexpr Quantity fromThousandths(qint64 thousandths) {
    return Quantity(thousandths);
  }
  /// As typed, at most 3 decimals and `largestQuantityThousandths`.
  [[nodiscard]] static Result<Quantity, NumberFault> parse(QStringView text);

  [[nodiscard]] constexpr qint64 thousandths() const { return m_thousandths; }
  [[nodiscard]] constexpr bool isWhole() const { return m_thousandths % 1000 == 0; }
  constexpr auto operator<=>(const Quantity &) const = default;

 private:
  explicit constexpr Quantity(qint64 thousandths) : m_thousandths(thousandths) {}

  qint64 m_thousandths = 0;
};

/// price · quantity, rounded to the tiyin: the only place where a price meets a quantity.
[[nodiscard]] Money grossOf(Money price, Quantity quantity);
/// Whether price · quantity needs no rounding.
[[nodiscard]] bool isWholeTiyin(Money price, Quantity quantity);

}  // namespace kassir::sale
