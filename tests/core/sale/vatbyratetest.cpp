#include "core/sale/vatbyrate.h"

#include <rapidcheck.h>
#include <QTest>

#include "salegenerator.h"

using namespace kassir::sale;

namespace {

constexpr VatRate zero = VatRate::fromHundredths(0);
constexpr VatRate six = VatRate::fromHundredths(6'00);
constexpr VatRate twelve = VatRate::fromHundredths(12'00);

Line line(qint64 price, VatRate vat) {
  Line line;
  line.title = QStringLiteral("Нан");
  line.ikpu = QStringLiteral("01806001001004009");
  line.packageCode = QStringLiteral("1324151");
  line.price = Money::fromTiyin(price);
  line.quantity = Quantity::fromThousandths(1000);
  line.vat = vat;
  return line;
}

VatSum sum(VatRate rate, qint64 vat, qint64 net) {
  return {rate, Money::fromTiyin(vat), Money::fromTiyin(net)};
}

std::vector<VatSum> sumsOf(const Sale &sale, const Rules &rules = {}) {
  return vatByRate(sale, calculate(sale, rules), rules);
}

}  // namespace

class VatByRateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void gathersTheLinesOfARate() {
    Sale sale;
    sale.lines = {line(100, twelve), line(200, VatRate::withoutVat()), line(300, zero), line(400, six),
                  line(500, twelve)};
    const std::vector<VatSum> expected{sum(VatRate::withoutVat(), 0, 200), sum(zero, 0, 300),
                                       sum(six, 23, 400), sum(twelve, 11 + 54, 600)};
    QCOMPARE(sumsOf(sale), expected);
  }

  // Two lines of 42 have 5 tiyin of VAT each; their sum of 84 would have 9.
  void addsTheLinesVatAndDoesNotComputeItAnew() {
    Sale sale;
    sale.lines = {line(42, twelve), line(42, twelve)};
    QCOMPARE(sumsOf(sale), std::vector{sum(twelve, 10, 84)});
  }

  void takesTheReceiptDiscountOffFirst() {
    Sale sale;
    sale.lines = {line(1000, six), line(1000, twelve)};
    sale.discount = Discount(Money::fromTiyin(1000));
    const std::vector<VatSum> expected{sum(six, 28, 500), sum(twelve, 54, 500)};
    QCOMPARE(sumsOf(sale), expected);
  }

  void knowsOneRateInAShopThatPaysNoVat() {
    Sale sale;
    sale.lines = {line(100, twelve), line(200, zero)};
    Rules rules;
    rules.vatPayer = VatPayer::No;
    QCOMPARE(sumsOf(sale, rules), std::vector{sum(VatRate::withoutVat(), 0, 300)});
  }

  void hasNothingToSayOfAnUnfinishedSale() {
    Sale noRate;
    noRate.lines = {line(100, twelve), line(200, twelve)};
    noRate.lines[1].vat = {};
    QVERIFY(sumsOf(noRate).empty());
    Sale noPrice;
    noPrice.lines = {line(100, twelve), line(200, twelve)};
    noPrice.lines[0].price = {};
    QVERIFY(sumsOf(noPrice).empty());
    QVERIFY(sumsOf({}).empty());
  }

  void addsUpToTheTotals() {
    QVERIFY(rc::check("Σ by rate is the sale's", [] {
      const Sale sale = *anySale();
      const Totals totals = calculate(sale, {});
      Money vat;
      Money net;
      const std::vector<VatSum> sums = vatByRate(sale, totals, {});
      for (std::size_t i = 0; i < sums.size(); ++i) {
        if (i > 0) RC_ASSERT(sums[i - 1].rate < sums[i].rate);
        vat += sums[i].vat;
        net += sums[i].net;
      }
      RC_ASSERT(vat == *totals.vat);
      RC_ASSERT(net + *totals.shipping == *totals.amount);
    }));
  }

  void saysTheSameOfACheckedSale() {
    Rules rules;
    rules.vatRates = {VatRate::withoutVat(), zero, six, twelve};
    QVERIFY(rc::check("checked or not", [&rules] {
      Sale sale = *anySale();
      for (Line &each : sale.lines) each.vat = *rc::gen::elementOf(rules.vatRates);
      const Check checked = check(sale, rules, Purpose::Edit);
      RC_PRE(checked.sale.has_value());
      RC_ASSERT(vatByRate(*checked.sale) == vatByRate(sale, checked.totals, rules));
    }));
  }
};

QTEST_GUILESS_MAIN(VatByRateTest)
#include "vatbyratetest.moc"
