#pragma once

#include <optional>

#include "core/json/value.h"
#include "core/sale/sale.h"

namespace kassir::paycom {

// How the values of a sale stand in a sale file: as numbers, sums in tiyin. A text in a number's place is
// what somebody typed and nobody has mended yet: a refused entry, with the fault the typed text has. A text
// that would do as a number is refused for its quotation marks alone.

/// Only whole numbers.
[[nodiscard]] sale::Entry<qint64> integerIn(const json::Value &value);
[[nodiscard]] sale::Entry<sale::Money> moneyIn(const json::Value &value);
[[nodiscard]] sale::Entry<sale::Quantity> quantityIn(const json::Value &value);
[[nodiscard]] sale::Entry<sale::Percent> percentIn(const json::Value &value);
[[nodiscard]] sale::Entry<sale::VatRate> vatRateIn(const json::Value &value);

// The other way round, such that the functions above give the same entry again. Nothing for a missing entry,
// and for one that was refused without a text: an object, a list, true or false.

[[nodiscard]] std::optional<json::Value> valueOf(const sale::Entry<qint64> &integer);
[[nodiscard]] std::optional<json::Value> valueOf(const sale::Entry<sale::Money> &money);
[[nodiscard]] std::optional<json::Value> valueOf(const sale::Entry<sale::Quantity> &quantity);
/// 0 without VAT, which has no number of its own.
[[nodiscard]] std::optional<json::Value> valueOf(const sale::Entry<sale::VatRate> &rate);

/// A discount may stand as a sum, as a percentage, or as both.
struct DiscountValues {
  std::optional<json::Value> sum;
  std::optional<json::Value> percent;
};

[[nodiscard]] sale::Entry<sale::Discount> discountOf(const sale::Entry<sale::Money> &sum,
                                                     const sale::Entry<sale::Percent> &percent);
[[nodiscard]] DiscountValues valuesOf(const sale::Entry<sale::Discount> &discount);

/// `scaled` / 10^decimals: an integer if it is whole, else digit for digit.
[[nodiscard]] json::Value decimalValue(qint64 scaled, int decimals);

}  // namespace kassir::paycom
