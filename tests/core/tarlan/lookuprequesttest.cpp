#include <QTest>

#include "core/tarlan/lookuprequest.h"
#include "core/tarlan/signature.h"

using namespace kassir;
using tarlan::lookupRequest;

namespace {

tarlan::Account account(
    const QString &endpoint = QStringLiteral(
        "https://agwsapi.tarlanpayments.kz/fiscalization/api/v1/payment/fiscalization/order")) {
  return {QUrl(endpoint, QUrl::StrictMode), QStringLiteral("code"), QStringLiteral("default"),
          SecretBytes(QByteArrayView("12345"))};
}

}  // namespace

class LookupRequestTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksAsTheVendorsPageDoes() {
    const auto request = lookupRequest(account(), QStringLiteral("pr10010"), QStringLiteral("service_code"));
    QCOMPARE(request.url.toEncoded(),
             QByteArray("https://agwsapi.tarlanpayments.kz/fiscalization/api/v1/payment/fiscalization/order"
                        "?provider_code=code&provider_order_id=pr10010&provider_service_code=service_code"));
    QCOMPARE(request.headers.size(), std::size_t{1});
    QCOMPARE(request.headers[0].name, QByteArray("Content-Type"));
    QCOMPARE(request.headers[0].value, QByteArray("application/json"));
    QVERIFY(request.body.isEmpty());
    QCOMPARE(request.deadline.count(), 15'000);
    QCOMPARE(request.largestReply, 1024 * 1024);
  }

  void carriesTheSignatureAsASecret() {
    const auto request = lookupRequest(account(), QStringLiteral("pr10010"), QStringLiteral("service_code"));
    QVERIFY(request.secretHeader.has_value());
    QCOMPARE(request.secretHeader->name, QByteArray("X-Signature"));
    QCOMPARE(request.secretHeader->value.view(),
             QByteArrayView("06db6a7291b1503767ecedfe73dae0699474f58fea091c602a4d7afd696fb528"));
  }

  void signsWhatTheServerWillDecode_data() {
    QTest::addColumn<QString>("orderId");
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const QString &orderId, const char *sent) {
      QTest::newRow(sent) << orderId << QByteArray(sent);
    };
    row(QStringLiteral("a+b"), "a%2Bb");
    row(QStringLiteral("%41"), "%2541");
    row(QStringLiteral("%2B+%"), "%252B%2B%25");
    row(QStringLiteral("a&b=c"), "a%26b%3Dc");
    row(QStringLiteral("a#b?c/d"), "a%23b%3Fc%2Fd");
    row(QStringLiteral("a b"), "a%20b");
    row(QStringLiteral(" "), "%20");
    row(QStringLiteral("Чек-Ә1"), "%D0%A7%D0%B5%D0%BA-%D3%981");
    row(QStringLiteral("-._~"), "-._~");
    row(QStringLiteral("\"'<>[]{}|\\^`;:@!$()*,"),
        "%22%27%3C%3E%5B%5D%7B%7D%7C%5C%5E%60%3B%3A%40%21%24%28%29%2A%2C");
    row(QStringLiteral("\n\u007f"), "%0A%7F");
    row(QString(QChar(0)), "%00");
    row(QStringLiteral("\U0001F600"), "%F0%9F%98%80");
    row(QString(QChar(0xD83D)), "%EF%BF%BD");
  }
  void signsWhatTheServerWillDecode() {
    QFETCH(QString, orderId);
    QFETCH(QByteArray, sent);
    const auto request = lookupRequest(account(), orderId, QStringLiteral("s"));
    const QByteArray query = "provider_code=code&provider_order_id=" + sent + "&provider_service_code=s";
    QVERIFY(request.url.isValid());
    QCOMPARE(request.url.query(QUrl::FullyEncoded).toLatin1(), query);
    QVERIFY(request.url.toEncoded().endsWith("/order?" + query));
    const tarlan::Parameters decoded{
        {"provider_order_id", QString::fromUtf8(QByteArray::fromPercentEncoding(sent))},
        {"provider_code", QStringLiteral("code")},
        {"provider_service_code", QStringLiteral("s")}};
    QCOMPARE(request.secretHeader->value.view(),
             QByteArrayView(tarlan::sign(decoded, SecretBytes(QByteArrayView("12345")))));
  }

  void leavesOutWhatIsEmpty() {
    const auto request = lookupRequest(account(), QStringLiteral("pr10010"), QString());
    QCOMPARE(request.url.query(QUrl::FullyEncoded),
             QStringLiteral("provider_code=code&provider_order_id=pr10010"));
    QCOMPARE(request.secretHeader->value.view(),
             QByteArrayView("f011b2606e4dfa1ff8fabdec4f6d8057aa8db5af4aae76dae197397e08a0a6f6"));
  }

  void asksTheEndpointAsItWasGiven() {
    const auto asked = [](const QString &endpoint) {
      return lookupRequest(account(endpoint), QStringLiteral("1"), QStringLiteral("2")).url.toEncoded();
    };
    const QByteArray query = "?provider_code=code&provider_order_id=1&provider_service_code=2";
    QCOMPARE(asked(QStringLiteral("https://127.0.0.1:8443/a%20b/order")),
             "https://127.0.0.1:8443/a%20b/order" + query);
    QCOMPARE(asked(QStringLiteral("https://gateway.example/order?x=1")),
             "https://gateway.example/order" + query);
  }
};

QTEST_GUILESS_MAIN(LookupRequestTest)
#include "lookuprequesttest.moc"
