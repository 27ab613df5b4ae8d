#pragma once

#include "core/sale/problem.h"
#include "core/sale/sale.h"

namespace kassir::sale {

// What people type, as entries of a sale. Control and invisible characters are dropped; a text that is no
// value stays as it is typed, and `check` says what is wrong with it.

/// "500", "12 500,50": money. "10%", "10 %": a percentage.
[[nodiscard]] Entry<Discount> discountFromText(const QString &text);
[[nodiscard]] Entry<Money> moneyFromText(const QString &text);
[[nodiscard]] Entry<Quantity> quantityFromText(const QString &text);
/// With or without the sign. Never "without VAT": that has words of its own in each language.
[[nodiscard]] Entry<VatRate> vatFromText(const QString &text);
[[nodiscard]] Entry<qint64> unitsFromText(const QString &text);

/// `line` with one of its members as typed: Title, Price, Count, Discount, Code, PackageCode, Units,
/// VatPercent, Barcode or UnitName.
[[nodiscard]] Line withTyped(Line line, Member member, const QString &text);

}  // namespace kassir::sale
