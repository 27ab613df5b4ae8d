#include "core/sale/totals.h"

#include <limits>

#include "core/sale/limits.h"
#include "core/sale/rounding.h"
#include "core/sale/spread.h"

namespace kassir::sale {

namespace {

std::optional<Money> grossIn(const Line &line) {
  const auto &price = line.price.value();
  const auto &quantity = line.quantity.value();
  if (!price || *price < Money() || *price > largestPrice) return std::nullopt;
  if (!quantity || *quantity < Quantity() || quantity->thousandths() > largestQuantityThousandths)
    return std::nullopt;
  return grossOf(*price, *quantity);
}

// The money of a discount on `whole`; absent while it cannot be read.
std::optional<Money> discountOn(Money whole, const Entry<Discount> &typed, const Rules &rules) {
  if (typed.isMissing()) return Money();
  if (!typed.value()) return std::nullopt;
  if (const auto *percent = std::get_if<Percent>(&*typed.value())) {
    return shareOf(whole, *percent, rules.discountRounding);
  }
  return std::get<Money>(*typed.value());
}

bool isWithin(Money discount, Money whole) {
  return discount >= Money() && discount <= whole;
}

LineTotals ownTotals(const Line &line, const Rules &rules) {
  LineTotals totals;
  totals.gross = grossIn(line);
  if (!totals.gross) return totals;
  totals.discount = discountOn(*totals.gross, line.discount, rules);
  if (totals.discount && *totals.gross <= largestAmount && isWithin(*totals.discount, *totals.gross)) {
    totals.net = *totals.gross - *totals.discount;
  }
  return totals;
}

std::optional<Money> fitting(Wide tiyin) {
  const bool fits =
      tiyin <= std::numeric_limits<qint64>::max() && tiyin >= std::numeric_limits<qint64>::min();
  return fits ? std::optional(Money::fromTiyin(static_cast<qint64>(tiyin))) : std::nullopt;
}

// Absent when a part is, or when the sum of a list far beyond all limits does not fit.
std::optional<Money> sum(const std::vector<LineTotals> &lines, std::optional<Money> LineTotals::*part) {
  Wide total = 0;
  for (const LineTotals &line : lines) {
    if (!(line.*part)) return std::nullopt;
    total += (line.*part)->tiyin();
  }
  return fitting(total);
}

std::optional<Money> shippingIn(const Sale &sale) {
  if (!sale.shipping) return Money();
  const auto &price = sale.shipping->price.value();
  return price && *price >= Money() && *price <= largestAmount ? price : std::nullopt;
}

void applyReceiptDiscount(Totals &totals) {
  const bool known = totals.beforeDiscount && totals.receiptDiscount &&
                     isWithin(*totals.receiptDiscount, *totals.beforeDiscount);
  if (!known) {
    // A share exists only once every line has a net: until then no line's final sums are known.
    for (LineTotals &line : totals.lines) line.discount = line.net = std::nullopt;
    return;
  }
  std::vector<Money> nets;
  nets.reserve(totals.lines.size());
  for (const LineTotals &line : totals.lines) nets.push_back(*line.net);
  const std::vector<Money> shares = spread(*totals.receiptDiscount, nets);
  for (std::size_t i = 0; i < shares.size(); ++i) {
    totals.lines[i].discount = *totals.lines[i].discount + shares[i];
    totals.lines[i].net = *totals.lines[i].net - shares[i];
  }
}

}  // namespace

std::optional<VatRate> effectiveVat(const Line &line, const Rules &rules) {
  if (rules.vatPayer == VatPayer::No) return VatRate::withoutVat();
  return line.vat.value();
}

Totals calculate(const Sale &sale, const Rules &rules) {
  Totals totals;
  totals.lines.reserve(sale.lines.size());
  for (const Line &line : sale.lines) totals.lines.push_back(ownTotals(line, rules));
  totals.gross = sum(totals.lines, &LineTotals::gross);
  totals.shipping = shippingIn(sale);
  totals.beforeDiscount = sum(totals.lines, &LineTotals::net);
  if (sale.discount.isMissing()) {
    totals.receiptDiscount = Money();
  } else {
    if (totals.beforeDiscount)
      totals.receiptDiscount = discountOn(*totals.beforeDiscount, sale.discount, rules);
    applyReceiptDiscount(totals);
  }
  for (std::size_t i = 0; i < sale.lines.size(); ++i) {
    const auto rate = effectiveVat(sale.lines[i], rules);
    LineTotals &line = totals.lines[i];
    if (line.net && rate) line.vat = vatIn(*line.net, *rate);
  }
  totals.discount = sum(totals.lines, &LineTotals::discount);
  totals.vat = sum(totals.lines, &LineTotals::vat);
  const auto net = sum(totals.lines, &LineTotals::net);
  if (net && totals.shipping) totals.amount = fitting(Wide{net->tiyin()} + totals.shipping->tiyin());
  return totals;
}

}  // namespace kassir::sale
