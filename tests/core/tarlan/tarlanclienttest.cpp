#include <QTest>
#include <deque>

#include "core/tarlan/tarlanclient.h"
#include "tests/support/fakeclock.h"

using namespace kassir;
using namespace std::chrono_literals;
using tarlan::Lookup;
using tarlan::LookupFailure;
using Code = LookupFailure::Code;

namespace {

// Answers when the test says so, which is never from inside the call.
class HeldTransport final : public net::Transport {
 public:
  void get(net::Request request, Callback<net::Exchange> callback) override {
    requests.push_back(std::move(request));
    m_waiting.push_back(std::move(callback));
  }
  void postOnce(net::Request, net::BeforeBody, Callback<net::Exchange>) override {
    QFAIL("a look-up posts nothing");
  }

  void answer(const net::Exchange &exchange) {
    const Callback<net::Exchange> callback = std::move(m_waiting.front());
    m_waiting.pop_front();
    callback(exchange);
  }
  void answer(int status, const QByteArray &body) {
    net::Reply reply;
    reply.status = status;
    reply.body = body;
    answer(reply);
  }
  void fail(net::Failure::Code code, net::Delivery delivery) {
    answer(failure(net::Failure{code, delivery}));
  }

  std::vector<net::Request> requests;

 private:
  std::deque<Callback<net::Exchange>> m_waiting;
};

const QByteArray found = R"({"status":true,"message":"Success","result":{"fiscal_number":"0123456789"}})";

}  // namespace

class TarlanClientTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_transport.emplace();
    m_clock.emplace();
    m_answers.clear();
    m_client.emplace(*m_transport, *m_clock,
                     tarlan::Account{QUrl(QStringLiteral("https://gateway.example")), QStringLiteral("code"),
                                     QStringLiteral("service_code"), SecretBytes(QByteArrayView("12345"))},
                     tarlan::RetryPolicy([](quint32) { return 0; }));
  }

  void bringsTheCheckWithOneRequest() {
    lookUp(QStringLiteral("pr10010"));
    QCOMPARE(m_answers.size(), std::size_t{0});
    m_transport->answer(200, found);
    QCOMPARE(m_answers.size(), std::size_t{1});
    QCOMPARE(m_answers[0].value().number->text(), QStringLiteral("0123456789"));
    QCOMPARE(m_transport->requests.size(), std::size_t{1});
    QCOMPARE(m_clock->waiting(), std::size_t{0});
  }

  void asksForTheServiceOfTheAccountUnlessAnotherIsNamed() {
    lookUp(QStringLiteral("1"));
    lookUp(QStringLiteral("2"), QStringLiteral("other"));
    lookUp(QStringLiteral("3"), QString());
    QCOMPARE(m_transport->requests[0].url.query(),
             QStringLiteral("provider_code=code&provider_order_id=1&provider_service_code=service_code"));
    QCOMPARE(m_transport->requests[1].url.query(),
             QStringLiteral("provider_code=code&provider_order_id=2&provider_service_code=other"));
    QCOMPARE(m_transport->requests[2].url.query(), QStringLiteral("provider_code=code&provider_order_id=3"));
  }

  void asksTheSameAgainAfterTwoFaults() {
    lookUp(QStringLiteral("pr10010"));
    m_transport->fail(net::Failure::Code::ConnectionRefused, net::Delivery::NotSent);
    m_clock->advance(499ms);
    QCOMPARE(m_transport->requests.size(), std::size_t{1});
    m_clock->advance(1ms);
    QCOMPARE(m_transport->requests.size(), std::size_t{2});
    m_transport->answer(502, "<html>");
    m_clock->advance(999ms);
    QCOMPARE(m_transport->requests.size(), std::size_t{2});
    m_clock->advance(1ms);
    QCOMPARE(m_transport->requests.size(), std::size_t{3});
    QCOMPARE(m_answers.size(), std::size_t{0});
    m_transport->answer(200, found);
    QCOMPARE(m_answers.size(), std::size_t{1});
    QVERIFY(m_answers[0].hasValue());
    for (const net::Request &request : m_transport->requests) {
      QCOMPARE(request.url, m_transport->requests[0].url);
      QCOMPARE(request.secretHeader->value.view(), m_transport->requests[0].secretHeader->value.view());
    }
  }

  void givesUpAfterThreeTriesWithTheLastFault() {
    lookUp(QStringLiteral("pr10010"));
    m_transport->fail(net::Failure::Code::ConnectionRefused, net::Delivery::NotSent);
    m_clock->advance(1h);
    m_transport->fail(net::Failure::Code::HostNotFound, net::Delivery::NotSent);
    m_clock->advance(1h);
    m_transport->fail(net::Failure::Code::TimedOut, net::Delivery::MaybeSent);
    m_clock->advance(1h);
    QCOMPARE(m_transport->requests.size(), std::size_t{3});
    QCOMPARE(m_answers.size(), std::size_t{1});
    QCOMPARE(m_answers[0].error().code, Code::NoAnswer);
    QVERIFY(m_answers[0].error().transport ==
            (net::Failure{net::Failure::Code::TimedOut, net::Delivery::MaybeSent}));
  }

  void tellsWhetherTheServerWasReached() {
    lookUp(QStringLiteral("1"));
    m_transport->fail(net::Failure::Code::CertificateUntrusted, net::Delivery::NotSent);
    lookUp(QStringLiteral("1"));
    m_transport->fail(net::Failure::Code::Redirected, net::Delivery::MaybeSent);
    QCOMPARE(m_answers[0].error().code, Code::NotSent);
    QCOMPARE(m_answers[1].error().code, Code::NoAnswer);
  }

  void asksOnceWhereAnotherTryCannotHelp_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, int status, const char *body) {
      QTest::newRow(name) << status << QByteArray(body);
    };
    row("signature", 400, R"({"status":false,"status_code":1014,"message":"Invalid signature","result":{}})");
    row("server error with a code", 500,
        R"({"status":false,"status_code":999999,"message":"x","result":{}})");
    row("not found", 200, R"({"status":true,"result":{"error_code":1041,"message":"Order not found"}})");
    row("not yet", 200, R"({"status":true,"result":{}})");
    row("another form", 200, "[]");
  }
  void asksOnceWhereAnotherTryCannotHelp() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    lookUp(QStringLiteral("1"));
    m_transport->answer(status, body);
    QCOMPARE(m_answers.size(), std::size_t{1});
    QVERIFY(!m_answers[0].hasValue());
    m_clock->advance(1h);
    QCOMPARE(m_transport->requests.size(), std::size_t{1});
  }

  void keepsLookUpsApart() {
    lookUp(QStringLiteral("1"));
    lookUp(QStringLiteral("2"));
    m_transport->fail(net::Failure::Code::ConnectionLost, net::Delivery::MaybeSent);
    m_transport->answer(200, R"({"status":true,"result":{}})");
    QCOMPARE(m_answers.size(), std::size_t{1});
    QCOMPARE(m_answers[0].error().code, Code::NotYet);
    m_clock->advance(1s);
    QCOMPARE(m_transport->requests.size(), std::size_t{3});
    QCOMPARE(m_transport->requests[2].url, m_transport->requests[0].url);
    m_transport->answer(200, found);
    QVERIFY(m_answers[1].hasValue());
  }

  void isSilentOnceItIsGone() {
    lookUp(QStringLiteral("1"));
    lookUp(QStringLiteral("2"));
    m_transport->fail(net::Failure::Code::ConnectionLost, net::Delivery::MaybeSent);
    m_client.reset();
    m_transport->answer(200, found);
    m_clock->advance(1h);
    QCOMPARE(m_transport->requests.size(), std::size_t{2});
    QCOMPARE(m_answers.size(), std::size_t{0});
  }

 private:
  void lookUp(const QString &orderId, const std::optional<QString> &serviceCode = std::nullopt) {
    m_client->lookUp(orderId, serviceCode,
                     Callback<Lookup>(this, [this](const Lookup &lookup) { m_answers.push_back(lookup); }));
  }

  std::optional<HeldTransport> m_transport;
  std::optional<test::FakeClock> m_clock;
  std::optional<tarlan::TarlanClient> m_client;
  std::vector<Lookup> m_answers;
};

QTEST_GUILESS_MAIN(TarlanClientTest)
#include "tarlanclienttest.moc"
