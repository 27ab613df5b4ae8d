#include <QTest>

#include "core/paycom/salefile.h"
#include "documented.h"

using namespace kassir;
using namespace kassir::paycom;
using sale::Purpose;

namespace {

QStringList said(const sale::Problems &problems) {
  QStringList list;
  for (const sale::Problem &problem : problems) {
    const QString severity =
        problem.severity == sale::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
    list << severity + u' ' + problem.place.path() + u' ' + sale::ruleName(problem.rule);
  }
  return list;
}

sale::Check checked(const QByteArray &bytes) {
  return checkSaleFile(readSaleFile(bytes), {}, Purpose::Edit);
}

// One good item with `more` in front of its members, inside a sale with `around` in front of its own.
QByteArray withItem(const QByteArray &more, const QByteArray &around = {}) {
  return "{" + around + "\"detail\":{\"items\":[{" + more +
         "\"title\":\"Сүт\",\"price\":1000,\"count\":1,\"code\":\"01806001001004009\",\"package_code\":"
         "\"1324151\","
         "\"vat_percent\":12}]}}";
}

}  // namespace

class SaleFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsTheDocumentedRequestAndSaysThatItDoesNotAddUp() {
    const SaleFile file = readSaleFile(documented::createRequest);
    QVERIFY(file.problems.empty());
    QCOMPARE(file.account, (std::vector<AccountRow>{{QStringLiteral("order_id"), QStringLiteral("test")}}));
    const sale::Check result = checkSaleFile(file, {}, Purpose::Send);
    QCOMPARE(said(result.problems),
             (QStringList{QStringLiteral("warning items[0].code code-placeholder"),
                          QStringLiteral("warning items[0].package_code package-placeholder"),
                          QStringLiteral("warning items[0].vat_percent vat-obsolete"),
                          QStringLiteral("warning items[0].units units-placeholder"),
                          QStringLiteral("error amount amount-differs")}));
    QCOMPARE(result.problems.back().parameters,
             (std::vector<sale::Parameter>{sale::Money::fromTiyin(500000), sale::Money::fromTiyin(1500000)}));
    QCOMPARE(result.totals.amount->tiyin(), 1500000);
    QCOMPARE(result.totals.vat->tiyin(), 130435);
    QVERIFY(!result.sale);
  }

  void readsBareParamsWithoutAmountAndAccount() {
    const sale::Check result = checked(withItem({}));
    QVERIFY2(result.problems.empty(), qPrintable(said(result.problems).join(u'\n')));
    QCOMPARE(result.totals.amount->tiyin(), 1000);
    QVERIFY(result.sale.has_value());
  }

  void readsDecimalCountsExactly() {
    QByteArray bytes = withItem({});
    bytes.replace("\"price\":1000,\"count\":1,", "\"price\":2708900,\"count\":0.333,");
    QCOMPARE(checked(bytes).totals.gross->tiyin(), 902064);
  }

  void readsTheOlderReceiptDiscount() {
    QByteArray bytes = withItem({});
    bytes.replace("\"detail\":{", "\"detail\":{\"discount\":{\"title\":\"5%\",\"price\":50},");
    const sale::Check result = checked(bytes);
    QVERIFY(result.problems.empty());
    QCOMPARE(result.totals.amount->tiyin(), 950);
  }

  void keepsWhatPaycomHasNoFieldFor() {
    const SaleFile file =
        readSaleFile(withItem("\"kassir\":{\"discount_percent\":10,\"vat\":\"without\",\"unit\":\"л\","
                              "\"barcode\":\"4780033020133\"},",
                              "\"kassir\":{\"discount_percent\":2.5},"));
    QVERIFY2(file.problems.empty(), qPrintable(said(file.problems).join(u'\n')));
    const sale::Line &line = file.sale.lines.at(0);
    QCOMPARE(std::get<sale::Percent>(*line.discount.value()).hundredths(), 1000);
    QVERIFY(line.vat.value()->isWithoutVat());
    QCOMPARE(line.unitName, QStringLiteral("л"));
    QCOMPARE(line.barcode, QStringLiteral("4780033020133"));
    QCOMPARE(std::get<sale::Percent>(*file.sale.discount.value()).hundredths(), 250);
  }

  void takesASumBesideAPercentageOnlyIfTheyAgree() {
    // 10 % of 1000, then 5 % of 900: 100 and 45. The item may tell its own part, or all that went out.
    const QByteArray around = "\"kassir\":{\"discount_percent\":5},";
    for (const QByteArray sum : {"100", "145"}) {
      const QByteArray bytes =
          withItem("\"discount\":" + sum + ",\"kassir\":{\"discount_percent\":10},", around);
      QVERIFY2(checked(bytes).problems.empty(), sum.constData());
      QCOMPARE(checked(bytes).totals.amount->tiyin(), 855);
    }
    const sale::Check differs =
        checked(withItem("\"discount\":101,\"kassir\":{\"discount_percent\":10},", around));
    QCOMPARE(said(differs.problems), QStringList{QStringLiteral("error items[0].discount discounts-differ")});
  }

  void saysWhatIsWrongAndWhere_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &problems) {
      QTest::newRow(name) << bytes << problems;
    };
    const auto only = [](const char *problem) { return QStringList{QString::fromUtf8(problem)}; };
    row("no JSON", "{\n  \"detail\": oops", only("error  file-not-json"));
    row("empty", "", only("error  file-not-json"));
    row("a list", "[]", only("error  wrong-type"));
    row("a mark", "\xEF\xBB\xBF{}", only("error  file-has-mark"));
    row("a NUL", QByteArray("{}\0", 3), only("error  file-has-nul"));
    row("too deep", QByteArray(40, '['), only("error  file-too-deep"));
    row("too large a number", "{\"amount\":1e999}", only("error  file-number-too-large"));
    row("twice the same", "{\"amount\":1,\"amount\":2}", only("error  duplicate-member"));
    row("10 MB", QByteArray(10 * 1024 * 1024, '['), only("error  file-too-large"));
    row("another method", R"({"method":"receipts.pay","params":{}})",
        only("error method not-create-request"));
    row("no params", R"({"method":"receipts.create"})", only("error params missing"));
    row("params a list", R"({"params":[]})", only("error params wrong-type"));
    row("nothing in it", "{}", only("error items no-lines"));
    row("items an object", R"({"detail":{"items":{}}})", only("error items wrong-type"));
    row("an item that is a text", R"({"detail":{"items":["x"]}})", only("error items[0] wrong-type"));
    row("misspelt at the top", withItem({}, "\"amuont\":5,"), only("warning amuont unknown-member"));
    row("misspelt in detail", withItem({}).replace("{\"items\"", "{\"shiping\":1,\"items\""),
        only("warning detail.shiping unknown-member"));
    row("misspelt in an item", withItem("\"discont\":5,"), only("warning items[0].discont unknown-member"));
    row("misspelt in kassir", withItem("\"kassir\":{\"units\":\"kg\"},"),
        only("warning items[0].kassir.units unknown-member"));
    row("price 1e9", withItem({}).replace("\"price\":1000", "\"price\":1e9"),
        only("error items[0].price not-whole"));
    row("price 10.5", withItem({}).replace("\"price\":1000", "\"price\":10.5"),
        only("error items[0].price not-whole"));
    row("price 2^64", withItem({}).replace("\"price\":1000", "\"price\":18446744073709551616"),
        only("error items[0].price number-too-large"));
    row("price a text", withItem({}).replace("\"price\":1000", "\"price\":\"1000\""),
        only("error items[0].price wrong-type"));
    row("price null", withItem({}).replace("\"price\":1000", "\"price\":null"),
        only("error items[0].price missing"));
    row("count 1e3", withItem({}).replace("\"count\":1", "\"count\":1e3"),
        only("error items[0].count not-a-number"));
    row("count of 4 decimals", withItem({}).replace("\"count\":1", "\"count\":0.0001"),
        only("error items[0].count too-many-decimals"));
    row("count -1", withItem({}).replace("\"count\":1", "\"count\":-1"),
        only("error items[0].count negative"));
    row("count a text", withItem({}).replace("\"count\":1", "\"count\":\"1\""),
        only("error items[0].count wrong-type"));
    row("title a number", withItem({}).replace("\"Сүт\"", "5"), only("error items[0].title wrong-type"));
    row("control character in title", withItem({}).replace("Сүт", "С\\u0007т"),
        only("error items[0].title control-characters"));
    row("IKPU a number", withItem({}).replace("\"01806001001004009\"", "1806001001004009"),
        only("error items[0].code wrong-type"));
    row("IKPU of 16 digits", withItem({}).replace("01806001001004009", "0180600100100400"),
        only("error items[0].code code-wrong-length"));
    row("VAT 200", withItem({}).replace("\"vat_percent\":12", "\"vat_percent\":200"),
        only("error items[0].vat_percent number-too-large"));
    row("unknown vat word", withItem("\"kassir\":{\"vat\":\"zero\"},"),
        only("error items[0].kassir.vat wrong-type"));
    row("receipt type 1", withItem({}).replace("{\"items\"", "{\"receipt_type\":1,\"items\""),
        only("error receipt_type receipt-type-unknown"));
    row("discount without price",
        withItem({}).replace("{\"items\"", "{\"discount\":{\"title\":\"5%\"},\"items\""),
        only("error discount missing"));
    row("account row an object", withItem({}, "\"account\":{\"order_id\":{}},"),
        only("error account.order_id wrong-type"));
    row("account a text", withItem({}, "\"account\":\"x\","), only("error account wrong-type"));
    row("control character in an account row", withItem({}, "\"account\":{\"phone\":\"9\\n1\"},"),
        only("error account.phone control-characters"));
    row("amount a text", withItem({}, "\"amount\":\"1000\","), only("error amount wrong-type"));
    row("amount wrong", withItem({}, "\"amount\":999,"), only("error amount amount-differs"));
  }
  void saysWhatIsWrongAndWhere() {
    QFETCH(QByteArray, bytes);
    const sale::Check result = checked(bytes);
    QTEST(said(result.problems), "problems");
    QCOMPARE(result.sale.has_value(), !hasErrors(result.problems));
  }

  // Two thousand broken items in four kilobytes must not cost seconds, nor two thousand times six messages.
  void readsNoMoreLinesThanASaleCanHave() {
    QByteArray items = "1";
    for (int i = 1; i < 200'000; ++i) items += ",1";
    const sale::Check result = checked("{\"detail\":{\"items\":[" + items + "]}}");
    QCOMPARE(result.problems.size(), std::size_t{1001});
    QCOMPARE(sale::ruleName(result.problems.at(1000).rule), QStringLiteral("too-many-lines"));
    QVERIFY(!result.totals.amount);
    QCOMPARE(result.totals.lines.size(), std::size_t{1000});
  }

  void tellsTheLineOfABrokenFile() {
    const SaleFile file = readSaleFile("{\n  \"detail\": oops");
    QCOMPARE(file.problems.at(0).parameters, (std::vector<sale::Parameter>{qint64{2}, qint64{13}}));
  }
};

QTEST_GUILESS_MAIN(SaleFileTest)
#include "salefiletest.moc"
