#include <QTest>

#include "core/json/parse.h"
#include "core/paycom/receiptreader.h"
#include "documented.h"

using namespace kassir;
using namespace kassir::paycom;
using sale::PaymentFace;

Q_DECLARE_METATYPE(kassir::sale::PaymentFace)

namespace {
std::optional<Receipt> read(const QByteArray &text) {
  return readReceipt(json::parse(text).value());
}

QByteArray with(const QByteArray &more) {
  return "{\"_id\":\"62da73b0803aced907a52b46\",\"state\":0,\"amount\":500000" + more + "}";
}
}  // namespace

class ReceiptTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsTheDocumentedReceipt() {
    const auto receipt =
        readReceipt(*json::parse(documented::createReply).value().find(u"result")->find(u"receipt"));
    QVERIFY(receipt.has_value());
    QCOMPARE(receipt->id, QStringLiteral("62da73b0803aced907a52b46"));
    QCOMPARE(receipt->state, state::created);
    QCOMPARE(receipt->amount.tiyin(), 500000);
    QCOMPARE(receipt->currency, std::optional<qint64>(860));
    QCOMPARE(receipt->account,
             (std::vector<AccountRow>{{QStringLiteral("order_id"), QStringLiteral("test")},
                                      {QStringLiteral("transaction"), QStringLiteral("80")}}));
    QCOMPARE(receipt->createTime.toMSecsSinceEpoch(), 1658483632482);
    QVERIFY(!receipt->payTime.isValid());
    QVERIFY(!receipt->hasError);
  }

  void toleratesEveryRecordedVariation_data() {
    QTest::addColumn<QByteArray>("more");
    for (const char *more : {"", ",\"currency\":null", ",\"detail\":null,\"card\":null,\"meta\":null",
                             ",\"processing_id\":0", ",\"processing_id\":\"x\"",
                             ",\"account\":[{\"name\":\"order_id\",\"title\":{\"ru\":\"Заказ\",\"uz\":"
                             "\"Buyurtma\"},\"value\":15}]",
                             ",\"merchant\":{\"type\":{\"ru\":\"Интернет\",\"uz\":\"Internet\",\"en\":"
                             "\"Internet\"},\"payer\":{\"phone\":\"998901304527\"}}",
                             ",\"payer\":{\"phone\":\"998901304527\"},\"card\":{\"expire\":\"2512\"}",
                             ",\"sensitive_data\":{\"a\":[1,{}]}", ",\"create_time\":0,\"pay_time\":null",
                             ",\"detail\":{\"discount\":{\"title\":\"5%\",\"price\":1}}"}) {
      QTest::newRow(*more ? more : "bare") << QByteArray(more);
    }
  }
  void toleratesEveryRecordedVariation() {
    QFETCH(QByteArray, more);
    QVERIFY(read(with(more)).has_value());
  }

  void readsANumberInAnAccountRow() {
    const auto receipt = read(with(",\"account\":[{\"name\":\"order_id\",\"value\":15}]"));
    QCOMPARE(receipt->account.at(0).value, QStringLiteral("15"));
  }

  void refusesWhatMoneyMustNotDependOn_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no id") << QByteArray("{\"state\":0,\"amount\":1}");
    QTest::newRow("short id") << QByteArray("{\"_id\":\"62da73b0803aced907a52b4\",\"state\":0,\"amount\":1}");
    QTest::newRow("id with a path") << QByteArray(
        "{\"_id\":\"62da73b0803aced907a52b/6\",\"state\":0,\"amount\":1}");
    QTest::newRow("id a number") << QByteArray("{\"_id\":123456789012345678901234,\"state\":0,\"amount\":1}");
    QTest::newRow("id with something invisible")
        << QByteArray("{\"_id\":\"62da73b0803aced907a52b46\\u200b\",\"state\":0,\"amount\":1}");
    QTest::newRow("amount a text") << QByteArray(
        "{\"_id\":\"62da73b0803aced907a52b46\",\"state\":0,\"amount\":\"1\"}");
    QTest::newRow("amount a decimal")
        << QByteArray("{\"_id\":\"62da73b0803aced907a52b46\",\"state\":0,\"amount\":1.0}");
    QTest::newRow("amount 2^63") << QByteArray(
        "{\"_id\":\"62da73b0803aced907a52b46\",\"state\":0,\"amount\":9223372036854775808}");
    QTest::newRow("no state") << QByteArray("{\"_id\":\"62da73b0803aced907a52b46\",\"amount\":1}");
    QTest::newRow("currency a text") << with(",\"currency\":\"UZS\"");
    QTest::newRow("no object") << QByteArray("[]");
  }
  void refusesWhatMoneyMustNotDependOn() {
    QFETCH(QByteArray, text);
    QVERIFY(!read(text).has_value());
  }

  void readsFiscalDataWhereItIs() {
    const auto receipt =
        read(with(",\"fiscal_data\":{\"receipt_id\":121,\"status_code\":0,\"fiscal_sign\":\"013456789012\","
                  "\"qr_code_url\":\"https://ofd.soliq.uz/check?t=EP&r=1\"}"));
    QCOMPARE(receipt->fiscalCheck->number->text(), QStringLiteral("013456789012"));
    QCOMPARE(receipt->fiscalCheck->link, QStringLiteral("https://ofd.soliq.uz/check?t=EP&r=1"));
    QVERIFY(!read(with(",\"fiscal_data\":{}"))->fiscalCheck.has_value());
  }

  void showsEachStateByItsFace_data() {
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("hasError");
    QTest::addColumn<PaymentFace>("face");
    const auto row = [](qint64 number, bool hasError, PaymentFace face) {
      QTest::addRow("%lld%s", number, hasError ? " with error" : "") << number << hasError << face;
    };
    for (const qint64 number : {0, 1, 2, 3, 30}) row(number, false, PaymentFace::Waiting);
    row(4, false, PaymentFace::Paid);
    row(4, true, PaymentFace::Attention);
    row(0, true, PaymentFace::Attention);
    row(5, false, PaymentFace::Held);
    row(6, false, PaymentFace::Held);
    row(20, false, PaymentFace::Attention);
    row(21, false, PaymentFace::Cancelling);
    row(50, false, PaymentFace::Cancelled);
    row(50, true, PaymentFace::Cancelled);
    row(77, false, PaymentFace::Attention);
    row(-1, false, PaymentFace::Attention);
  }
  void showsEachStateByItsFace() {
    QFETCH(qint64, number);
    QFETCH(bool, hasError);
    QTEST(faceOf(number, hasError), "face");
  }

  void makesTheAddressOnWhichTheCustomerPays() {
    const auto id = QStringLiteral("62da73b0803aced907a52b46");
    const auto from = [&id](const char *endpoint) {
      return payUrl(QUrl(QString::fromLatin1(endpoint)), id).toString();
    };
    QCOMPARE(from("https://checkout.paycom.uz/api"), QStringLiteral("https://checkout.paycom.uz/") + id);
    QCOMPARE(from("https://checkout.test.paycom.uz/api"),
             QStringLiteral("https://checkout.test.paycom.uz/") + id);
    QCOMPARE(from("https://127.0.0.1:4433/stand/api/"), QStringLiteral("https://127.0.0.1:4433/stand/") + id);
  }
};

QTEST_GUILESS_MAIN(ReceiptTest)
#include "receipttest.moc"
