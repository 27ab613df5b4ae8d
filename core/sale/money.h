#pragma once

#include <QtGlobal>
#include <compare>
#include <functional>

#include "core/sale/decimaltext.h"

namespace kassir::sale {

/// A sum of money in tiyin, the hundredth part of a sum (UZS). Exact; addition is the caller's to keep in
/// range.
class Money {
 public:
  constexpr Money() = default;
  [[nodiscard]] static constexpr Money fromTiyin(qint64 tiyin) { return Money(tiyin); }
  /// From a sum as typed, such as "12 500,50"; at most `largestAmount`.
  [[nodiscard]] static Result<Money, NumberFault> parse(QStringView text);

  [[nodiscard]] constexpr qint64 tiyin() const { return m_tiyin; }

  constexpr Money &operator+=(Money other) {
    m_tiyin += other.m_tiyin;
    return *this;
  }
  friend constexpr Money operator+(Money left, Money right) { return Money(left.m_tiyin + right.m_tiyin); }
  friend constexpr Money operator-(Money left, Money right) { return Money(left.m_tiyin - right.m_tiyin); }
  constexpr auto operator<=>(const Money &) const = default;

 private:
  explicit constexpr Money(qint64 tiyin) : m_tiyin(tiyin) {}

  qint64 m_tiyin = 0;
};

}  // namespace kassir::sale
