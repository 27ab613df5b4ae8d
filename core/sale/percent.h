#pragma once

#include "core/sale/money.h"

namespace kassir::sale {

/// A share from 0 to 100 %, in hundredths of a percent.
class Percent {
 public:
  constexpr Percent() = default;
  [[nodiscard]] static constexpr Percent fromHundredths(qint64 hundredths) { return Percent(hundredths); }
  /// As typed, without the sign; at most 2 decimals and 100.
  [[nodiscard]] static Result<Percent, NumberFault> parse(QStringView text);

  [[nodiscard]] constexpr qint64 hundredths() const { return m_hundredths; }
  constexpr auto operator<=>(const Percent &) const = default;

 private:
  explicit constexpr Percent(qint64 hundredths) : m_hundredths(hundredths) {}

  qint64 m_hundredths = 0;
};

inline constexpr Percent wholePercent = Percent::fromHundredths(100'00);

/// How a percentage of money is rounded: a setting of the shop.
enum class DiscountRounding { Tiyin, WholeSum };

/// `percent` of `whole`, rounded once and never more than `whole`; 100 % is the whole, however sums are
/// rounded.
[[nodiscard]] Money shareOf(Money whole, Percent percent, DiscountRounding rounding);

}  // namespace kassir::sale
