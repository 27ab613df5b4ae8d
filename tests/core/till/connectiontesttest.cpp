#include <QTest>

#include "core/till/upkeep/connectiontest.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

using namespace kassir;
using namespace kassir::till;

class ConnectionTestTest : public QObject {
  Q_OBJECT

 private:
  test::FakeTransport m_transport;
  test::FakeClock m_clock;

 private Q_SLOTS:
  void asksPaycomForOneReceiptOfTheLastMinute() {
    paycom::Kassa kassa{QUrl(QStringLiteral("https://checkout.test.paycom.uz/api")), QStringLiteral("id"),
                        SecretBytes()};
    paycom::PaycomClient client(m_transport, std::move(kassa), 1);
    std::optional<std::optional<paycom::Failure>> answer;
    const Callback<std::optional<paycom::Failure>> callback(
        this, [&answer](const auto &failure) { answer = failure; });
    m_transport.willAnswer(200, R"({"id":1,"result":[]})");
    testPaycom(client, m_clock, callback);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const QByteArray window = "\"params\":{\"count\":1,\"from\":" + QByteArray::number(now - 60'000) +
                              ",\"to\":" + QByteArray::number(now) + ",\"offset\":0}";
    QVERIFY(m_transport.heard().back().body.contains(window));

    answer.reset();
    m_transport.willAnswer(200, R"({"id":2,"error":{"code":-32504,"data":"invalid_id"}})");
    testPaycom(client, m_clock, callback);
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->value().code, -32504);
  }

  void takesAnUnknownOrderForAGoodSign_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("well");
    QTest::newRow("1041")
        << 200 << QByteArray(R"({"status":true,"result":{"error_code":1041,"message":"Order not found"}})")
        << true;
    QTest::newRow("1407") << 200
                          << QByteArray(R"({"status":true,"result":{"error_code":1407,"message":"x"}})")
                          << false;
    QTest::newRow("not yet") << 200 << QByteArray(R"({"status":true})") << false;
    QTest::newRow("1014") << 400
                          << QByteArray(R"({"status":false,"status_code":1014,"message":"x","result":{}})")
                          << false;
    QTest::newRow("9718") << 400
                          << QByteArray(R"({"status":false,"status_code":9718,"message":"x","result":{}})")
                          << false;
  }
  void takesAnUnknownOrderForAGoodSign() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    tarlan::Account account{QUrl(QStringLiteral("https://tarlan.example/order")), QStringLiteral("p"),
                            QStringLiteral("s"), SecretBytes(QByteArrayView("secret"))};
    tarlan::TarlanClient client(m_transport, m_clock, std::move(account));
    std::optional<std::optional<tarlan::LookupFailure>> answer;
    m_transport.willAnswer(status, body);
    testTarlan(client, QStringLiteral("nobody"),
               Callback<std::optional<tarlan::LookupFailure>>(
                   this, [&answer](const auto &failure) { answer = failure; }));
    QTRY_VERIFY(answer.has_value());
    QTEST(!answer->has_value(), "well");
  }
};

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "connectiontesttest.moc"
