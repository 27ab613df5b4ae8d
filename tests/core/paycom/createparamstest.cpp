#include <QTest>

#include "core/json/parse.h"
#include "core/json/write.h"
#include "core/paycom/createparams.h"
#include "core/paycom/envelope.h"
#include "core/paycom/salefile.h"
#include "documented.h"

using namespace kassir;
using namespace kassir::paycom;
using json::Value;

namespace {

CreateRequest requestOf(SaleFile file, const sale::Rules &rules = {}) {
  file.amount = {};
  const sale::Check check = checkSaleFile(file, rules, sale::Purpose::Send);
  return {check.sale.value(), {{QStringLiteral("order_id"), QStringLiteral("test")}}, rules.fractionalCount};
}

SaleFile weighed(const QByteArray &count, const QByteArray &price) {
  return readSaleFile("{\"detail\":{\"items\":[{\"title\":\"Алма\",\"price\":" + price +
                      ",\"count\":" + count +
                      ",\"code\":\"01806001001004009\",\"package_code\":\"1324151\",\"vat_percent\":12,"
                      "\"kassir\":{\"unit\":\"кг\"}}]}}");
}

QByteArray itemOf(const CreateRequest &request) {
  return json::write(createParams(request).find(u"detail")->find(u"items")->items().at(0));
}

}  // namespace

class CreateParamsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The page's own request, but for the amount, which is what its lines come to, and the description we add.
  void writesTheDocumentedRequest() {
    Value expected = json::parse(documented::createRequest).value();
    const CreateRequest request = requestOf(readSaleFile(documented::createRequest));
    QByteArray text = json::write(expected);
    text.replace("\"amount\":500000", "\"amount\":1500000");
    text.replace("},\"detail\"", "},\"description\":\"test\",\"detail\"");
    QCOMPARE(writeCall(4, QStringLiteral("receipts.create"), json::write(createParams(request))), text);
  }

  void endsTheDescriptionWithTheOrderId() {
    SaleFile file = readSaleFile(documented::createRequest);
    file.sale.description = QStringLiteral("Столик 5");
    QCOMPARE(createParams(requestOf(file)).find(u"description")->string(),
             std::optional(QStringLiteral("Столик 5 test")));
  }

  void doesNotAddTheOrderIdTwice() {
    SaleFile file = readSaleFile(documented::createRequest);
    for (const char *typed : {"test", "Столик 5 test"}) {
      file.sale.description = QString::fromUtf8(typed);
      QCOMPARE(createParams(requestOf(file)).find(u"description")->string(),
               std::optional(QString::fromUtf8(typed)));
    }
  }

  void sendsAWeighedThingAsOneLineByDefault() {
    QCOMPARE(
        itemOf(requestOf(weighed("0.220", "6000"))),
        QByteArray("{\"title\":\"Алма 0.22 кг\",\"price\":1320,\"count\":1,\"code\":\"01806001001004009\","
                   "\"vat_percent\":12,\"package_code\":\"1324151\"}"));
  }

  void sendsAFractionOnlyWhereItIsAskedForAndExact() {
    sale::Rules rules;
    rules.fractionalCount = sale::FractionalCount::Number;
    QVERIFY(itemOf(requestOf(weighed("0.220", "6000"), rules)).contains("\"price\":6000,\"count\":0.22,"));
    QVERIFY(itemOf(requestOf(weighed("0.333", "1001"), rules)).contains("\"price\":333,\"count\":1,"));
  }

  void writesARateWithDecimals() {
    sale::Rules rules;
    rules.vatRates = {sale::VatRate::fromHundredths(750)};
    SaleFile file = weighed("1", "1000");
    file.sale.lines[0].vat = sale::VatRate::fromHundredths(750);
    QVERIFY(itemOf(requestOf(file, rules)).contains("\"vat_percent\":7.5,"));
    file.sale.lines[0].vat = sale::VatRate::withoutVat();
    QVERIFY(itemOf(requestOf(file, rules)).contains("\"vat_percent\":0,"));
  }

  void putsTheReceiptDiscountIntoTheItems() {
    SaleFile file = weighed("2", "1000");
    file.sale.lines.push_back(file.sale.lines[0]);
    file.sale.lines[0].discount = sale::Discount(sale::Money::fromTiyin(1000));
    file.sale.discount = sale::Discount(sale::Money::fromTiyin(300));
    const Value params = createParams(requestOf(file));
    const Value *detail = params.find(u"detail");
    QVERIFY(!detail->find(u"discount"));
    QCOMPARE(detail->find(u"items")->items().at(0).find(u"discount")->integer(), std::optional<qint64>(1100));
    QCOMPARE(detail->find(u"items")->items().at(1).find(u"discount")->integer(), std::optional<qint64>(200));
    QCOMPARE(params.find(u"amount")->integer(), std::optional<qint64>(2700));
  }

  void addsTheFixedAccountFields() {
    CreateRequest request = requestOf(weighed("1", "1000"));
    request.account.push_back({QStringLiteral("branch"), QStringLiteral("007")});
    QCOMPARE(json::write(*createParams(request).find(u"account")),
             QByteArray("{\"order_id\":\"test\",\"branch\":\"007\"}"));
  }
};

QTEST_GUILESS_MAIN(CreateParamsTest)
#include "createparamstest.moc"
