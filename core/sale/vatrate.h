#pragma once

#include "core/sale/money.h"

namespace kassir::sale {

/// A VAT rate in hundredths of a percent, or "without VAT", which is not the same on paper as 0 %.
class VatRate {
 public:
  constexpr VatRate() = default;  ///< without VAT
  [[nodiscard]] static constexpr VatRate withoutVat() { return {}; }
  [[nodiscard]] static constexpr VatRate fromHundredths(qint64 hundredths) { return VatRate(hundredths); }
  /// As typed, without the sign; at most 2 decimals and 99.99.
  [[nodiscard]] static Result<VatRate, NumberFault> parse(QStringView text);

  [[nodiscard]] constexpr bool isWithoutVat() const { return m_hundredths < 0; }
  /// 0 without VAT: what goes on the wire, where "without VAT" has no value of its own.
  [[nodiscard]] constexpr qint64 hundredths() const { return isWithoutVat() ? 0 : m_hundredths; }
  constexpr auto operator<=>(const VatRate &) const = default;

 private:
  explicit constexpr VatRate(qint64 hundredths) : m_hundredths(hundredths) {}

  qint64 m_hundredths = -1;
};

/// Uzbekistan until the end of 2022: still found in old item lists.
inline constexpr VatRate obsoleteVat = VatRate::fromHundredths(15'00);

/// The VAT contained in `net` (prices include it): net · r / (100 + r), rounded to the tiyin.
[[nodiscard]] Money vatIn(Money net, VatRate rate);

}  // namespace kassir::sale
