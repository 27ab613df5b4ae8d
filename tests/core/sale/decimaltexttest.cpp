#include <rapidcheck.h>
#include <QTest>

#include "core/sale/limits.h"
#include "core/sale/percent.h"
#include "core/sale/quantity.h"
#include "core/sale/vatrate.h"

using namespace kassir;
using sale::Money;
using sale::NumberFault;

Q_DECLARE_METATYPE(kassir::sale::NumberFault)

class DecimalTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsMoneyAsPeopleTypeIt_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("tiyin");
    const auto row = [](const char16_t *text, qint64 tiyin) {
      QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << tiyin;
    };
    row(u"0", 0);
    row(u"7", 700);
    row(u"007", 700);
    row(u"5050", 505000);
    row(u"12,5", 1250);
    row(u"12.50", 1250);
    row(u" 12,05 ", 1205);
    row(u"1 234,56", 123456);
    row(u"1\u00A0234\u00A0567,8", 123456780);
    row(u"12\u202F345.67", 1234567);
    row(u"12\u2009345", 1234500);
    row(u"1'234'567", 123456700);
    row(u"1\u2019234", 123400);
    row(u"999 999 999 999,99", 99'999'999'999'999);
  }
  void readsMoneyAsPeopleTypeIt() {
    QFETCH(QString, text);
    const auto money = Money::parse(text);
    QVERIFY(money.hasValue());
    QTEST(money.value().tiyin(), "tiyin");
  }

  void refusesWhatIsNoMoney_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<NumberFault>("fault");
    const auto row = [](const char16_t *text, NumberFault fault) {
      QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << fault;
    };
    for (const char16_t *text :
         {u"",        u" ",         u",",        u".5",       u"5,",    u"1e3",   u"1e9",
          u"NaN",     u"inf",       u"+5",       u"5 сум",    u"1 50",  u"12 34", u"1234 567",
          u" 1  234", u"1 234'567", u"1,234.56", u"1.234,56", u"1.2.3", u"0x10",  u"٥",
          u"１２",    u"'123",      u"5-",       u"--5",      u"five"}) {
      row(text, NumberFault::NotANumber);
    }
    row(u"-5", NumberFault::Negative);
    row(u"\u22125,10", NumberFault::Negative);
    row(u"1,234", NumberFault::TooManyDecimals);
    row(u"1.000", NumberFault::TooManyDecimals);
    row(u"1 000 000 000 000", NumberFault::TooLarge);
    row(u"99999999999999999999999999", NumberFault::TooLarge);
  }
  void refusesWhatIsNoMoney() {
    QFETCH(QString, text);
    const auto money = Money::parse(text);
    QVERIFY(!money.hasValue());
    QTEST(money.error(), "fault");
  }

  void readsQuantitiesInThousandths() {
    QCOMPARE(sale::Quantity::parse(u"0,220").value().thousandths(), 220);
    QCOMPARE(sale::Quantity::parse(u"2").value().thousandths(), 2000);
    QCOMPARE(sale::Quantity::parse(u"999 999,999").value().thousandths(), sale::largestQuantityThousandths);
    QCOMPARE(sale::Quantity::parse(u"1000000").error(), NumberFault::TooLarge);
    QCOMPARE(sale::Quantity::parse(u"0,2205").error(), NumberFault::TooManyDecimals);
  }

  void readsPercentagesAndRatesInHundredths() {
    QCOMPARE(sale::Percent::parse(u"12,5").value().hundredths(), 1250);
    QCOMPARE(sale::Percent::parse(u"100").value(), sale::wholePercent);
    QCOMPARE(sale::Percent::parse(u"100,01").error(), NumberFault::TooLarge);
    QCOMPARE(sale::VatRate::parse(u"12").value().hundredths(), 1200);
    QCOMPARE(sale::VatRate::parse(u"100").error(), NumberFault::TooLarge);
    QVERIFY(sale::VatRate::parse(u"0").value() != sale::VatRate::withoutVat());
  }

  void readsBackItsPlainForm() {
    QVERIFY(rc::check("parse(plainDecimal(x)) == x", [](bool comma) {
      const qint64 thousandths = *rc::gen::inRange<qint64>(0, sale::largestQuantityThousandths + 1);
      QString plain = sale::plainDecimal(thousandths, 3);
      if (comma) plain.replace(u'.', u',');
      RC_ASSERT(sale::Quantity::parse(plain).value().thousandths() == thousandths);
    }));
  }

  void writesThePlainFormWithoutTrailingZeros() {
    QCOMPARE(sale::plainDecimal(220, 3), QStringLiteral("0.22"));
    QCOMPARE(sale::plainDecimal(2000, 3), QStringLiteral("2"));
    QCOMPARE(sale::plainDecimal(-5, 2), QStringLiteral("-0.05"));
    QCOMPARE(sale::plainDecimal(std::numeric_limits<qint64>::min(), 2),
             QStringLiteral("-92233720368547758.08"));
    QCOMPARE(sale::plainDecimal(100, 0), QStringLiteral("100"));
  }
};

QTEST_GUILESS_MAIN(DecimalTextTest)
#include "decimaltexttest.moc"
