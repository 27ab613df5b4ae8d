#include <rapidcheck.h>

#include <QTest>

#include "core/till/journal/soldsale.h"
#include "tests/support/soldsales.h"

using namespace kassir;
using namespace kassir::till;

namespace {

SoldSale bread() {
  SoldSale sold;
  sold.sale.lines.push_back(
      {QString::fromUtf8("Нан «Ақ»"), sale::Money::fromTiyin(450'050), sale::Quantity::fromThousandths(1'234),
       sale::Ikpu::parse(u"01905001001000001").value(), sale::PackageCode::parse(u"1234567").value(),
       sale::VatRate::fromHundredths(12'00), 241'092, QString::fromUtf8("кг"),
       sale::Money::fromTiyin(555'362), sale::Money::fromTiyin(5'362), sale::Money::fromTiyin(550'000)});
  sold.sale.shipping = sale::CheckedShipping{QString::fromUtf8("Жеткізу"), sale::Money::fromTiyin(1)};
  sold.sale.description = QStringLiteral("to the door");
  sold.sale.amount = sale::Money::fromTiyin(550'001);
  sold.account = {{QStringLiteral("order_id"), QStringLiteral("T1-1")}};
  return sold;
}

}  // namespace

class SoldSaleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void comesBackAsItWas() {
    const bool isKept = rc::check([] {
      const SoldSale sold{soldSale(), {{lineOfText(), lineOfText()}, {QStringLiteral("b"), lineOfText()}}};
      RC_ASSERT(readSoldSale(writeSoldSale(sold.sale, sold.account)) == sold);
    });
    QVERIFY(isKept);
  }

  // What is in journals out there must be read by every version to come.
  void readsTheFirstForm() {
    const QByteArray written =
        "{\"form\":1,\"amount\":550001,\"description\":\"to the door\",\"lines\":[{\"title\":\"Нан «Ақ»\","
        "\"price\":450050,\"quantity\":1234,\"ikpu\":\"01905001001000001\",\"package_code\":\"1234567\","
        "\"vat\":1200,\"units\":241092,\"unit_name\":\"кг\",\"gross\":555362,\"discount\":5362,"
        "\"net\":550000}],\"shipping\":{\"title\":\"Жеткізу\",\"price\":1},"
        "\"account\":[{\"name\":\"order_id\",\"value\":\"T1-1\"}]}";
    QCOMPARE(writeSoldSale(bread().sale, bread().account), written);
    QVERIFY(readSoldSale(written) == bread());
  }

  void tellsWithoutVatFromNothing() {
    SoldSale sold = bread();
    for (const sale::VatRate rate : {sale::VatRate::withoutVat(), sale::VatRate::fromHundredths(0)}) {
      sold.sale.lines.front().vat = rate;
      const auto read = readSoldSale(writeSoldSale(sold.sale, sold.account));
      QVERIFY(read.has_value());
      QVERIFY(read->sale.lines.front().vat == rate);
    }
  }

  void refusesWhatIsNotWhole_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *from, const char *to) {
      QTest::addRow("%s to %s", from, to) << QByteArray(from) << QByteArray(to);
    };
    row("\"form\":1", "\"form\":2");
    row("\"form\":1,", "");
    row("550001", "550001.0");
    row("\"amount\":550001", "\"amount\":\"550001\"");
    row("\"description\":\"to the door\"", "\"description\":null");
    row("\"title\":\"Нан «Ақ»\",", "");
    row("01905001001000001", "0190500100100000");
    row("\"1234567\"", "1234567");
    row("\"vat\":1200,", "");
    row("\"vat\":1200", "\"vat\":\"12\"");
    row("\"units\":241092", "\"units\":\"piece\"");
    row("\"net\":550000", "\"net\":null");
    row(",\"price\":1}", "}");
    row(",\"value\":\"T1-1\"", "");
    row("\"account\":[{\"name\":\"order_id\",\"value\":\"T1-1\"}]", "\"account\":{}");
    row("\"lines\":[", "\"items\":[");
    row("]}", "]");
  }
  void refusesWhatIsNotWhole() {
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray written = writeSoldSale(bread().sale, bread().account);
    QVERIFY(readSoldSale(written).has_value());
    QVERIFY(written.contains(from));
    QVERIFY(!readSoldSale(written.replace(from, to)).has_value());
  }

  void isFoundByTitlesAndCodes() {
    SoldSale sold = bread();
    sold.sale.lines.push_back(sold.sale.lines.front());
    QCOMPARE(searchWordsOf(sold.sale), QString::fromUtf8("нан ак 01905001001000001 жеткизу"));
    sold.sale.lines.front().barcode = QStringLiteral("4780033020133");
    QCOMPARE(searchWordsOf(sold.sale), QString::fromUtf8("нан ак 01905001001000001 4780033020133 жеткизу"));
  }
};

QTEST_APPLESS_MAIN(SoldSaleTest)
#include "soldsaletest.moc"
