#include <QTest>

#include "core/sale/limits.h"
#include "core/sale/totals.h"
#include "linevectors.h"

using namespace kassir::sale;

namespace {
Line line(qint64 price, qint64 thousandths, qint64 discount, VatRate vat) {
  Line line;
  line.price = Money::fromTiyin(price);
  line.quantity = Quantity::fromThousandths(thousandths);
  if (discount != 0) line.discount = Discount(Money::fromTiyin(discount));
  line.vat = vat;
  return line;
}

Line percentLine(qint64 price, qint64 hundredths) {
  Line result = line(price, 1000, 0, VatRate::fromHundredths(1200));
  result.discount = Discount(Percent::fromHundredths(hundredths));
  return result;
}

constexpr VatRate twelve = VatRate::fromHundredths(1200);
}  // namespace

class TotalsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithKnownLines_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < int{std::size(lineVectors)}; ++i) QTest::addRow("line %d", i) << i;
  }
  void agreesWithKnownLines() {
    QFETCH(int, index);
    const LineVector &known = lineVectors[index];
    Sale sale;
    sale.lines = {line(known.price, Quantity::parse(QString::fromLatin1(known.count)).value().thousandths(),
                       known.discount, VatRate::fromHundredths(known.vatPercent * 100))};
    const Totals totals = calculate(sale, {});
    QCOMPARE(totals.lines[0].gross->tiyin(), known.gross);
    QCOMPARE(totals.lines[0].net->tiyin(), known.net);
    QCOMPARE(totals.lines[0].vat->tiyin(), known.vat);
    QCOMPARE(totals.amount->tiyin(), known.net);
  }

  // 42 tells half away from zero apart from half to even and from truncation; smaller examples do not.
  void roundsHalfATiyinAwayFromZero() {
    QCOMPARE(vatIn(Money::fromTiyin(42), twelve).tiyin(), 5);
    QCOMPARE(vatIn(Money::fromTiyin(14), twelve).tiyin(), 2);
    QCOMPARE(grossOf(Money::fromTiyin(1), Quantity::fromThousandths(500)).tiyin(), 1);
    QCOMPARE(grossOf(Money::fromTiyin(1), Quantity::fromThousandths(499)).tiyin(), 0);
  }

  void computesTheLargestLineExactly() {
    const Money gross = grossOf(largestPrice, Quantity::fromThousandths(largestQuantityThousandths));
    QCOMPARE(gross.tiyin(), 999'999'998'999'000'000);  // (10^12 − 1)(10^9 − 1) / 1000 = …999 000.000 001
  }

  void spreadsTheReceiptDiscountAndTakesVatAfterIt() {
    Sale sale;
    sale.lines = {line(505000, 2000, 10000, twelve), line(10000, 1000, 0, VatRate::fromHundredths(0))};
    sale.discount = Discount(Money::fromTiyin(10001));
    sale.shipping = Shipping{QStringLiteral("Доставка"), Money::fromTiyin(500000)};
    const Totals totals = calculate(sale, {});
    QCOMPARE(totals.lines[0].discount->tiyin(), 10000 + 9902);
    QCOMPARE(totals.lines[1].discount->tiyin(), 99);
    QCOMPARE(totals.lines[0].net->tiyin(), 990098);
    QCOMPARE(totals.lines[0].vat->tiyin(), 106082);  // 990098 · 12 / 112 = 106081.93
    QCOMPARE(totals.gross->tiyin(), 1020000);
    QCOMPARE(totals.discount->tiyin(), 20001);
    QCOMPARE(totals.amount->tiyin(), 1020000 - 20001 + 500000);
    QCOMPARE(totals.vat->tiyin(), 106082);
  }

  void followsAPercentageAndRoundsItOnce() {
    Sale sale;
    sale.lines = {percentLine(1005, 1050)};  // 105.525
    QCOMPARE(calculate(sale, {}).lines[0].discount->tiyin(), 106);
    Rules wholeSums;
    wholeSums.discountRounding = DiscountRounding::WholeSum;
    QCOMPARE(calculate(sale, wholeSums).lines[0].discount->tiyin(), 100);
    sale.lines = {percentLine(149, 10000)};
    QCOMPARE(calculate(sale, wholeSums).lines[0].discount->tiyin(), 149);
    sale.lines = {percentLine(60, 9900)};  // 59.4 would round to a whole sum of 100, more than the line
    QCOMPARE(calculate(sale, wholeSums).lines[0].discount->tiyin(), 60);
  }

  void takesThePercentageOfTheReceiptAfterTheLinesDiscounts() {
    Sale sale;
    sale.lines = {line(10000, 1000, 1000, twelve), line(1000, 1000, 0, twelve)};
    sale.shipping = Shipping{QStringLiteral("Доставка"), Money::fromTiyin(7000)};
    sale.discount = Discount(Percent::fromHundredths(1000));
    const Totals totals = calculate(sale, {});
    QCOMPARE(totals.receiptDiscount->tiyin(), 1000);
    QCOMPARE(totals.amount->tiyin(), 9000 + 7000);
  }

  void sellsWithoutVatWhereTheShopPaysNone() {
    Sale sale;
    sale.lines = {line(11200, 1000, 0, twelve)};
    Rules rules;
    rules.vatPayer = VatPayer::No;
    QCOMPARE(calculate(sale, rules).vat->tiyin(), 0);
    QVERIFY(effectiveVat(sale.lines[0], rules)->isWithoutVat());
  }

  void leavesOutWhatCannotBeComputed() {
    Sale sale;
    sale.lines = {line(100, 1000, 0, twelve), line(200, 1000, 201, twelve), line(300, 1000, 0, twelve)};
    sale.lines[2].price = Entry<Money>::refused(QStringLiteral("1e9"), NumberFault::NotWhole);
    const Totals totals = calculate(sale, {});
    QCOMPARE(totals.lines[0].net->tiyin(), 100);
    QCOMPARE(totals.lines[1].gross->tiyin(), 200);
    QVERIFY(!totals.lines[1].net);
    QVERIFY(!totals.lines[2].gross);
    QVERIFY(!totals.gross);
    QVERIFY(!totals.amount);
  }

  void knowsNoSharesWhileALineIsUnknown() {
    Sale sale;
    sale.lines = {line(100, 1000, 0, twelve), line(-5, 1000, 0, twelve)};
    sale.discount = Discount(Money::fromTiyin(10));
    const Totals totals = calculate(sale, {});
    QCOMPARE(totals.lines[0].gross->tiyin(), 100);
    QVERIFY(!totals.lines[0].net);
  }

  void survivesListsBeyondAllLimits() {
    Sale sale;
    for (int i = 0; i < 20; ++i)
      sale.lines.push_back(line(largestPrice.tiyin(), largestQuantityThousandths, 0, twelve));
    const Totals totals = calculate(sale, {});
    QVERIFY(!totals.gross);
    QVERIFY(!totals.amount);
  }

  void addsShippingWithoutOverflow() {
    Sale sale;
    for (int i = 0; i < 92'234; ++i) sale.lines.push_back(line(largestPrice.tiyin(), 100'000, 0, twelve));
    sale.shipping = Shipping{QStringLiteral("d"), largestAmount};
    const Totals totals = calculate(sale, {});
    QVERIFY(!totals.amount || *totals.amount > largestAmount);
  }
};

QTEST_GUILESS_MAIN(TotalsTest)
#include "totalstest.moc"
