#include "ui/text/number.h"

#include <rapidcheck.h>
#include <QTest>
#include <array>
#include <limits>

#include "core/sale/limits.h"

using namespace kassir;
using sale::Money;
using sale::Quantity;
using sale::VatRate;
using text::Speaker;
using text::Tiyin;

namespace {

constexpr std::array languages{Language::Kazakh, Language::Russian, Language::English};

QString of(const char16_t *text) {
  return QString::fromUtf16(text);
}

}  // namespace

class NumberTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesMoneyInGroups_data() {
    QTest::addColumn<qint64>("tiyin");
    QTest::addColumn<QString>("russian");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("exact");
    QTest::newRow("nothing") << qint64{0} << of(u"0") << of(u"0") << of(u"0,00");
    QTest::newRow("a tiyin") << qint64{1} << of(u"0,01") << of(u"0.01") << of(u"0,01");
    QTest::newRow("ten tiyin") << qint64{10} << of(u"0,10") << of(u"0.10") << of(u"0,10");
    QTest::newRow("hundreds") << qint64{99900} << of(u"999") << of(u"999") << of(u"999,00");
    QTest::newRow("thousands") << qint64{1250050} << of(u"12\u00A0500,50") << of(u"12\u00A0500.50")
                               << of(u"12\u00A0500,50");
    QTest::newRow("millions") << qint64{123456789'00} << of(u"123\u00A0456\u00A0789")
                              << of(u"123\u00A0456\u00A0789") << of(u"123\u00A0456\u00A0789,00");
    QTest::newRow("below zero") << qint64{-100000} << of(u"\u22121\u00A0000") << of(u"\u22121\u00A0000")
                                << of(u"\u22121\u00A0000,00");
  }
  void writesMoneyInGroups() {
    QFETCH(qint64, tiyin);
    const Money money = Money::fromTiyin(tiyin);
    QTEST(text::money(money, Speaker(Language::Russian)), "russian");
    QTEST(text::money(money, Speaker(Language::Kazakh)), "russian");
    QTEST(text::money(money, Speaker(Language::English)), "english");
    QTEST(text::money(money, Speaker(Language::Russian), Tiyin::Always), "exact");
  }

  void namesTheSum() {
    const Money money = Money::fromTiyin(1250050);
    QCOMPARE(text::sum(money, Speaker(Language::Kazakh)), of(u"12\u00A0500,50\u00A0сом"));
    QCOMPARE(text::sum(money, Speaker(Language::Russian)), of(u"12\u00A0500,50\u00A0сум"));
    QCOMPARE(text::sum(money, Speaker(Language::English)), of(u"12\u00A0500.50\u00A0sum"));
    QCOMPARE(text::sum(Money::fromTiyin(500), Speaker(Language::Russian), Tiyin::Always),
             of(u"5,00\u00A0сум"));
  }

  void writesQuantitiesWithoutTrailingZeros() {
    QCOMPARE(text::quantity(Quantity::fromThousandths(2000), Speaker(Language::Russian)), of(u"2"));
    QCOMPARE(text::quantity(Quantity::fromThousandths(220), Speaker(Language::Kazakh)), of(u"0,22"));
    QCOMPARE(text::quantity(Quantity::fromThousandths(1234567), Speaker(Language::English)),
             of(u"1\u00A0234.567"));
  }

  void writesPercentagesAndRates() {
    QCOMPARE(text::vatRate(VatRate::fromHundredths(1200), Speaker(Language::Kazakh)), of(u"12\u00A0%"));
    QCOMPARE(text::vatRate(VatRate::fromHundredths(0), Speaker(Language::Russian)), of(u"0\u00A0%"));
    QCOMPARE(text::vatRate(VatRate::withoutVat(), Speaker(Language::Kazakh)), of(u"ҚҚС-сыз"));
    QCOMPARE(text::vatRate(VatRate::withoutVat(), Speaker(Language::Russian)), of(u"без НДС"));
    QCOMPARE(text::vatRate(VatRate::withoutVat(), Speaker(Language::English)), of(u"without VAT"));
  }

  void writesIntegersInGroups() {
    QCOMPARE(text::integer(0), of(u"0"));
    QCOMPARE(text::integer(999), of(u"999"));
    QCOMPARE(text::integer(4194304), of(u"4\u00A0194\u00A0304"));
    QCOMPARE(text::integer(-123456), of(u"\u2212123\u00A0456"));
    QCOMPARE(text::integer(std::numeric_limits<qint64>::min()),
             of(u"\u22129\u00A0223\u00A0372\u00A0036\u00A0854\u00A0775\u00A0808"));
  }

  void readsBackWhatItWrites() {
    QVERIFY(rc::check("parse(format(x)) == x", [] {
      const Speaker speaker(*rc::gen::elementOf(languages));
      const Money money = Money::fromTiyin(*rc::gen::inRange<qint64>(0, sale::largestAmount.tiyin() + 1));
      const Quantity quantity =
          Quantity::fromThousandths(*rc::gen::inRange<qint64>(0, sale::largestQuantityThousandths + 1));
      RC_ASSERT(Money::parse(text::money(money, speaker)).value() == money);
      RC_ASSERT(Money::parse(text::money(money, speaker, Tiyin::Always)).value() == money);
      RC_ASSERT(Quantity::parse(text::quantity(quantity, speaker)).value() == quantity);
    }));
  }
};

QTEST_GUILESS_MAIN(NumberTest)
#include "numbertest.moc"
