#include <QTest>

#include "core/till/ticket/pastedlines.h"

using namespace kassir;
using till::linesFromPasted;

class PastedLinesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsRowsOfASpreadsheet() {
    const auto lines = linesFromPasted(
        QStringLiteral("Нан\t2\t4 200,00\t10%\t12\t01905001001000000\t1324151\t241092\r\nСүт\t\t12500\r\n"));
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines[0].quantity.value()->thousandths(), 2000);
    QCOMPARE(lines[0].price.value()->tiyin(), 420'000);
    QCOMPARE(lines[0].vat.value(), sale::VatRate::fromHundredths(12'00));
    QCOMPARE(lines[0].units.value(), 241092);
    QCOMPARE(lines[1].title, QStringLiteral("Сүт"));
    QCOMPARE(lines[1].quantity.value()->thousandths(), 1000);
  }

  void leavesHeadingsOut() {
    const auto lines = linesFromPasted(QStringLiteral("Name\tQuantity\tPrice\nBread\t1\t5\n"));
    QCOMPARE(lines.size(), 1u);
    QCOMPARE(lines[0].title, QStringLiteral("Bread"));
  }

  void keepsWhatIsNoValue() {
    const auto lines = linesFromPasted(QStringLiteral("Bread\t1\tfive\n"));
    QCOMPARE(lines.size(), 1u);
    QCOMPARE(lines[0].price.text(), QStringLiteral("five"));
  }

  void makesNothingOfNothing() {
    QVERIFY(linesFromPasted({}).empty());
    QVERIFY(linesFromPasted(QStringLiteral("\n\t\t\n")).empty());
  }
};

QTEST_GUILESS_MAIN(PastedLinesTest)
#include "pastedlinestest.moc"
