#include <rapidcheck.h>
#include <QFile>
#include <QTest>

#include "core/json/parse.h"
#include "core/json/write.h"
#include "core/paycom/createparams.h"
#include "core/paycom/salefile.h"
#include "core/paycom/salefilewriter.h"
#include "tests/support/generators.h"

using namespace kassir;
using namespace kassir::paycom;
using sale::NumberFault;

namespace {

QByteArray rewritten(const QByteArray &bytes) {
  const SaleFile file = readSaleFile(bytes);
  return writeSaleFile(file.sale, file.account);
}

QByteArray compact(const QByteArray &bytes) {
  return json::write(json::parse(bytes).value());
}

std::vector<AccountRow> someAccount() {
  std::vector<AccountRow> account;
  if (*rc::gen::arbitrary<bool>()) account.push_back({QStringLiteral("order_id"), QStringLiteral("T1-1")});
  if (*rc::gen::arbitrary<bool>()) account.push_back({QString(), QStringLiteral("00123")});
  return account;
}

}  // namespace

class SaleFileWriterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesForPeople() {
    sale::Line line;
    line.title = QStringLiteral("Сүт «А»");
    line.price = sale::Money::fromTiyin(62550);
    line.quantity = sale::Quantity::fromThousandths(220);
    line.discount = sale::Discount(sale::Percent::fromHundredths(10'50));
    line.ikpu = QStringLiteral("01806001001004009");
    line.packageCode = QStringLiteral("1324151");
    line.vat = sale::VatRate::withoutVat();
    line.unitName = QStringLiteral("кг");
    sale::Sale sale;
    sale.lines = {line, {}};
    sale.discount = sale::Discount(sale::Money::fromTiyin(100));
    sale.description = QStringLiteral("Столик 5");
    const char *const expected =
        "{\n"
        "  \"account\": {\n"
        "    \"order_id\": \"T1-7\"\n"
        "  },\n"
        "  \"description\": \"Столик 5\",\n"
        "  \"detail\": {\n"
        "    \"discount\": {\n"
        "      \"price\": 100\n"
        "    },\n"
        "    \"items\": [\n"
        "      {\n"
        "        \"title\": \"Сүт «А»\",\n"
        "        \"price\": 62550,\n"
        "        \"count\": 0.22,\n"
        "        \"code\": \"01806001001004009\",\n"
        "        \"package_code\": \"1324151\",\n"
        "        \"vat_percent\": 0,\n"
        "        \"kassir\": {\n"
        "          \"discount_percent\": 10.5,\n"
        "          \"vat\": \"without\",\n"
        "          \"unit\": \"кг\"\n"
        "        }\n"
        "      },\n"
        "      {}\n"
        "    ]\n"
        "  }\n"
        "}\n";
    QCOMPARE(writeSaleFile(sale, {{QStringLiteral("order_id"), QStringLiteral("T1-7")}}),
             QByteArray(expected));
  }

  void givesBackWhatItWrote() {
    QVERIFY(rc::check("readSaleFile(writeSaleFile(sale, account)) is the same sale and account", [] {
      const sale::Sale sale = typedSale();
      const std::vector<AccountRow> account = someAccount();
      const SaleFile file = readSaleFile(writeSaleFile(sale, account));
      RC_ASSERT(file.sale.lines == sale.lines);
      RC_ASSERT(file.sale == sale);
      RC_ASSERT(file.account == account);
    }));
  }

  void givesBackEachLineThatItWrote() {
    QVERIFY(rc::check("readSaleLine(writeSaleLine(line)) is the same line", [] {
      const sale::Line line = typedLine();
      RC_ASSERT(readSaleLine(writeSaleLine(line)) == std::optional(line));
    }));
    QVERIFY(!readSaleLine("[]").has_value());
    QVERIFY(!readSaleLine("{").has_value());
  }

  void opensAndSavesTheDemoSaleUnchanged() {
    QFile demo(QStringLiteral(KASSIR_DEMO_SALE));
    QVERIFY(demo.open(QIODevice::ReadOnly));
    const SaleFile first = readSaleFile(demo.readAll());
    QVERIFY(first.problems.empty());
    const QByteArray saved = writeSaleFile(first.sale, first.account);
    const SaleFile second = readSaleFile(saved);
    QVERIFY(second.problems.empty());
    QVERIFY(second.sale == first.sale);
    QCOMPARE(second.account, first.account);
    QCOMPARE(checkSaleFile(second, {}, sale::Purpose::Send).totals,
             checkSaleFile(first, {}, sale::Purpose::Send).totals);
    QCOMPARE(writeSaleFile(second.sale, second.account), saved);
  }

  void losesNothingOfAFile_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("saved");
    const auto row = [](const char *name, const QByteArray &file, const QByteArray &saved = {}) {
      QTest::newRow(name) << file << (saved.isNull() ? file : saved);
    };
    row("nothing in it", R"({"detail": {"items": []}})");
    row("shipping", R"({"detail": {"shipping": {"title": "Жеткізу", "price": 5},"items": []}})");
    row("empty shipping", R"({"detail": {"shipping": {},"items": []}})");
    row("a negative price", R"({"detail": {"items": [{"price": -5}]}})");
    row("a price that is no whole number", R"({"detail": {"items": [{"price": 10.5}]}})");
    row("a price with an exponent", R"({"detail": {"items": [{"price": 1E9}]}})");
    row("a price beyond 64 bits", R"({"detail": {"items": [{"price": 18446744073709551616}]}})");
    row("a typed price", R"({"detail": {"items": [{"price": "12x"}]}})");
    row("a price in quotation marks", R"({"detail": {"items": [{"price": "1000"}]}})");
    row("a price that is an object", R"({"detail": {"items": [{"price": {"uzs": 1}}]}})");
    row("an empty price", R"({"detail": {"items": [{"price": ""}]}})");
    row("a count of 4 decimals", R"({"detail": {"items": [{"count": 0.0001}]}})");
    row("typed values", R"({"detail": {"items": [{"count": "x","units": "1,5","vat_percent": "?"}]}})");
    row("a typed discount", R"({"detail": {"items": [{"discount": "5o"}]}})");
    row("a percentage over 100", R"({"detail": {"items": [{"kassir": {"discount_percent": 150}}]}})");
    row("a typed percentage", R"({"detail": {"items": [{"kassir": {"discount_percent": "150%"}}]}})");
    row("a typed receipt discount", R"({"detail": {"discount": {"price": "5o"},"items": []}})");
    row("a receipt percentage", R"({"detail": {"items": []},"kassir": {"discount_percent": 2.5}})");
    row("the title of the receipt's discount",
        R"({"detail": {"discount": {"price": 50,"title": "5%"},"items": []}})");
    row("unknown members everywhere",
        R"({"account":{"a":"1"},"detail":{"shipping":{"by":1},"discount":{"price":5,"why":[]},)"
        R"("items":[{"title":"x","kassir":{"unit":"kg","y":0.10},"z":null}],"w":1e5},)"
        R"("u":-7,"kassir":{"v":"ы"}})");
    row("members of the wrong type",
        R"({"account":{"a":{}},"detail":{"shipping":5,"items":[{"title":5,"kassir":7}]},"kassir":[]})",
        R"({"detail":{"items":[{"title":5,"kassir":7}],"shipping":5},"kassir":[],"account":{"a":{}}})");
    row("an account number", R"({"account": {"a": 998},"detail": {"items": []}})",
        R"({"account": {"a": "998"},"detail": {"items": []}})");
    row("claims", R"({"amount": 1,"detail": {"items": [{"discount": 1,"kassir": {"discount_percent": 5}}]}})",
        R"({"detail": {"items": [{"kassir": {"discount_percent": 5}}]}})");
    row("a whole request",
        R"({"id": 1,"method": "receipts.create","params": {"detail": {"items": [{"title": "x"}]}}})",
        R"({"detail": {"items": [{"title": "x"}]}})");
  }
  void losesNothingOfAFile() {
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, saved);
    const QByteArray once = rewritten(file);
    QCOMPARE(compact(once), compact(saved));
    QCOMPARE(rewritten(once), once);
    QVERIFY(readSaleFile(once).sale == readSaleFile(file).sale);
  }

  void keepsWhatWasTypedAsItWasTyped() {
    const SaleFile file = readSaleFile(R"({"detail":{"items":[{"price":"12x","count":"1","units":{}}]}})");
    const sale::Line &line = file.sale.lines.at(0);
    QVERIFY(line.price == sale::Entry<sale::Money>::refused(QStringLiteral("12x"), NumberFault::NotANumber));
    QVERIFY(line.quantity ==
            sale::Entry<sale::Quantity>::refused(QStringLiteral("1"), NumberFault::WrongType));
    QVERIFY(line.units == sale::Entry<qint64>::refused({}, NumberFault::WrongType));
  }

  void letsWhatWasMendedStand() {
    SaleFile file =
        readSaleFile(R"({"description":5,"detail":{"shipping":{"by":1},"discount":{"price":5,"title":"x"},)"
                     R"("items":[{"title":7,"price":{},"note":1}]}})");
    file.sale.description = QStringLiteral("Столик 5");
    file.sale.lines.at(0).title = QStringLiteral("Нан");
    file.sale.lines.at(0).price = sale::Money::fromTiyin(100);
    file.sale.shipping.reset();
    file.sale.discount = {};
    QCOMPARE(
        compact(writeSaleFile(file.sale, {})),
        compact(R"({"description":"Столик 5","detail":{"items":[{"title":"Нан","price":100,"note":1}]}})"));
  }

  void putsNothingUnknownOnTheWire() {
    const SaleFile file = readSaleFile(
        R"({"note":"canary","detail":{"note":"canary","items":[{"title":"Сүт","price":1000,"count":1,)"
        R"("code":"01806001001004009","package_code":"1324151","vat_percent":12,"note":"canary"}]}})");
    const sale::Check check = checkSaleFile(file, {}, sale::Purpose::Send);
    QVERIFY(check.sale.has_value());
    const CreateRequest request{*check.sale, {{QStringLiteral("order_id"), QStringLiteral("1")}}};
    QVERIFY(writeSaleFile(file.sale, {}).count("canary") == 3);
    QVERIFY(!json::write(createParams(request)).contains("canary"));
  }

  void ignoresAnExtraThatIsNoObject() {
    sale::Sale sale;
    sale.extra = "[1";
    sale.lines.resize(1);
    sale.lines[0].extra = "7";
    QCOMPARE(compact(writeSaleFile(sale, {})), QByteArray(R"({"detail":{"items":[{}]}})"));
  }
};

QTEST_GUILESS_MAIN(SaleFileWriterTest)
#include "salefilewritertest.moc"
