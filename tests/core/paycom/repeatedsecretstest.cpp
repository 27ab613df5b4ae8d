#include <QTest>

#include "core/paycom/paycomclient.h"
#include "tests/support/faketransport.h"

using namespace kassir;
using namespace kassir::paycom;

namespace {

const auto receiptId = QStringLiteral("62da73b0803aced907a52b46");

}  // namespace

/// A server may repeat what nobody but the customer should know: it is kept nowhere, and read by nobody.
class RepeatedSecretsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::FakeTransport> m_transport;
  std::unique_ptr<PaycomClient> m_client;

  template <class T>
  Answer<T> into(std::optional<Result<T, Failure>> &answer) {
    return Answer<T>(this, [&answer](const Result<T, Failure> &given) { answer.emplace(given); });
  }

 private Q_SLOTS:
  void init() {
    m_transport = std::make_unique<test::FakeTransport>();
    Kassa kassa{QUrl(QStringLiteral("https://checkout.test.paycom.uz/api")),
                QStringLiteral("100fe486b33784292111b7dc"), SecretBytes(QByteArrayView("a key"))};
    m_client = std::make_unique<PaycomClient>(*m_transport, std::move(kassa), 4);
  }

  void keepsAndReadsNoneOfWhatTheServerRepeats_data() {
    QTest::addColumn<QByteArray>("spelled");
    QTest::newRow("as sent") << QByteArray("50512345678901234567");
    QTest::newRow("in groups") << QByteArray("5051 2345-6789 0123 4567");
    QTest::newRow("escaped") << QByteArray("\\u0035\\u003051234567890123456\\u0037");
    QTest::newRow("behind a digit") << QByteArray("5 50512345678901234567");
  }
  void keepsAndReadsNoneOfWhatTheServerRepeats() {
    QFETCH(QByteArray, spelled);
    m_transport->willAnswer(200, "{\"id\":4,\"error\":{\"code\":-31630,\"message\":\"card of " + spelled +
                                     " refused\",\"data\":{\"token\":\"" + spelled + "\"}}}");
    QByteArray kept;
    std::optional<Result<Receipt, Failure>> paid;
    m_client->pay(m_client->preparePay(receiptId), receiptId,
                  PaymentCode::parse(SecretBytes(QByteArrayView("50512345678901234567"))).value(),
                  {[] { return true; }, [&kept](const net::Reply &reply) { kept = reply.body; }}, into(paid));
    QTRY_VERIFY(paid.has_value());
    QCOMPARE(kept.count("<token>"), 2);
    QVERIFY2(!kept.contains("123456"), kept);
    QCOMPARE(paid->error().code, qint64{-31630});
    QVERIFY(paid->error().message.plain.contains(QStringLiteral("<token> refused")));
    QVERIFY(paid->error().data.contains(QStringLiteral("<token>")));
  }

  void keepsNoTelephoneThatTheServerRepeats() {
    m_transport->willAnswer(200, R"({"id":4,"error":{"code":-31300,"message":"no SMS to 998901304527"}})");
    QByteArray kept;
    std::optional<Result<bool, Failure>> sent;
    m_client->sendLink(m_client->prepareSend(receiptId), PhoneNumber::parse(u"+998 90 130 45 27").value(),
                       {[] { return true; }, [&kept](const net::Reply &reply) { kept = reply.body; }},
                       into(sent));
    QTRY_VERIFY(sent.has_value());
    QVERIFY2(kept.contains("no SMS to <phone>"), kept);
    QCOMPARE(sent->error().message.plain, QStringLiteral("no SMS to <phone>"));
  }

  // What reads the reply finds a text where a number was.
  void readsAReplyThatRepeatsTheTelephoneAsANumber_data() {
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *name, const char *result, const char *kept) {
      QTest::newRow(name) << QByteArray(result) << QByteArray(kept);
    };
    row("a number", R"({"phone":998901304527,"success":true})", R"({"phone":"<phone>","success":true})");
    row("a text", R"({"phone":"998901304527","success":true})", R"({"phone":"<phone>","success":true})");
    row("in a longer number", R"({"success":true,"sent":[-1998901304527.5e1]})",
        R"({"success":true,"sent":["<phone>"]})");
    row("after quotation marks in a text", "{\"to\":\"\\\"A\\\\\\\" 998901304527\",\"success\":true}",
        "{\"to\":\"\\\"A\\\\\\\" <phone>\",\"success\":true}");
    row("after a text", "{\"to\":\"A\\\\\",\"phone\":998901304527 ,\"success\":true}",
        "{\"to\":\"A\\\\\",\"phone\":\"<phone>\" ,\"success\":true}");
  }
  void readsAReplyThatRepeatsTheTelephoneAsANumber() {
    QFETCH(QByteArray, result);
    m_transport->willAnswer(200, "{\"id\":4,\"result\":" + result + '}');
    QByteArray whole;
    std::optional<Result<bool, Failure>> sent;
    m_client->sendLink(m_client->prepareSend(receiptId), PhoneNumber::parse(u"+998 90 130 45 27").value(),
                       {[] { return true; }, [&whole](const net::Reply &reply) { whole = reply.body; }},
                       into(sent));
    QTRY_VERIFY(sent.has_value());
    QVERIFY2(sent->hasValue() && sent->value(), whole);
    QFETCH(QByteArray, kept);
    QCOMPARE(whole, "{\"id\":4,\"result\":" + kept + '}');
  }
};

QTEST_GUILESS_MAIN(RepeatedSecretsTest)
#include "repeatedsecretstest.moc"
