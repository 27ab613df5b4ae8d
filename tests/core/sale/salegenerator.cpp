#include "salegenerator.h"

#include "core/sale/limits.h"

using namespace kassir::sale;

namespace {

qint64 within(qint64 least, qint64 most) {
  return *rc::gen::inRange<qint64>(least, most + 1);
}

// Small sums as often as large ones: rounding goes wrong where everything is a few tiyin.
Money anyPrice() {
  constexpr qint64 bounds[] = {20, 1000, 1'000'000, 10'000'000'000};
  return Money::fromTiyin(within(1, bounds[within(0, 3)]));
}

Quantity anyQuantity() {
  return Quantity::fromThousandths(within(0, 1) == 0 ? 1000 * within(1, 9) : within(1, 9'999));
}

Entry<Discount> anyDiscount(Money whole) {
  switch (within(0, 3)) {
    case 0: return Discount(Money::fromTiyin(within(0, whole.tiyin())));
    case 1: return Discount(Percent::fromHundredths(within(0, 100'00)));
    case 2: return Discount(Percent::fromHundredths(100 * within(0, 100)));
    default: return {};
  }
}

VatRate anyRate() {
  constexpr qint64 rates[] = {0, 6'00, 12'00, 15'00, 16'00, 7'35};
  const qint64 choice = within(-1, 5);
  return choice < 0 ? VatRate::withoutVat() : VatRate::fromHundredths(rates[choice]);
}

Line anyLine() {
  Line line;
  line.title = QStringLiteral("Молоко");
  line.ikpu = QStringLiteral("01806001001004009");
  line.packageCode = QStringLiteral("1324151");
  line.price = anyPrice();
  line.quantity = anyQuantity();
  line.vat = anyRate();
  line.discount = anyDiscount(grossOf(*line.price.value(), *line.quantity.value()));
  return line;
}

}  // namespace

rc::Gen<Sale> anySale() {
  return rc::gen::exec([] {
    Sale sale;
    for (qint64 left = within(1, 12); left > 0; --left) sale.lines.push_back(anyLine());
    // A sum on the receipt must not exceed what is left of it, which only the till's own arithmetic tells: a
    // share of the first line's worth is always safe once that line has no discount of its own.
    sale.lines[0].discount = {};
    sale.discount = anyDiscount(grossOf(*sale.lines[0].price.value(), *sale.lines[0].quantity.value()));
    if (within(0, 3) == 0)
      sale.shipping = Shipping{QStringLiteral("Жеткізу"), Money::fromTiyin(within(0, 5'000'000))};
    return sale;
  });
}
