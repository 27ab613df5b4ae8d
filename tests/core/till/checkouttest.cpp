#include <QSignalSpy>
#include <QTest>

#include "core/till/checkout/checkout.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using State = sale::SaleState;

namespace {

paycom::CreateRequest request() {
  paycom::CreateRequest request;
  request.sale.amount = sale::Money::fromTiyin(1000);
  request.account = {{QStringLiteral("order_id"), QStringLiteral("T1-1")}};
  return request;
}

}  // namespace

class CheckoutTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::FakeTransport> m_transport;
  std::unique_ptr<test::FakeClock> m_clock;
  std::unique_ptr<paycom::PaycomClient> m_client;
  std::unique_ptr<Checkout> m_checkout;
  qint64 m_nextId = 1;

  void willSay(const QByteArray &resultOrError) {
    m_transport->willAnswer(200, "{\"id\":" + QByteArray::number(m_nextId++) + "," + resultOrError + "}");
  }
  void willCreate(int state = 0, int amount = 1000) {
    willSay("\"result\":{\"receipt\":" + receipt(state, amount) + "}");
  }
  static QByteArray receipt(int state, int amount, const char *error = "null") {
    return "{\"_id\":\"62da73b0803aced907a52b46\",\"state\":" + QByteArray::number(state) +
           ",\"amount\":" + QByteArray::number(amount) + ",\"error\":" + error + "}";
  }
  void willBeIn(int state) { willSay("\"result\":{\"state\":" + QByteArray::number(state) + "}"); }
  // One pause of polling, and its question answered.
  void poll(std::chrono::milliseconds pause) {
    const std::size_t asked = m_transport->heard().size();
    m_clock->advance(pause);
    QCOMPARE(m_transport->heard().size(), asked + 1);
    QTRY_COMPARE(m_clock->waiting() + (isWatched(m_checkout->status().state) ? 0U : 1U), std::size_t{1});
  }

 private Q_SLOTS:
  void init() {
    m_nextId = 1;
    m_transport = std::make_unique<test::FakeTransport>();
    m_clock = std::make_unique<test::FakeClock>();
    paycom::Kassa kassa{QUrl(QStringLiteral("https://checkout.test.paycom.uz/api")), QStringLiteral("id"),
                        SecretBytes()};
    m_client = std::make_unique<paycom::PaycomClient>(*m_transport, std::move(kassa), 1);
    m_checkout = std::make_unique<Checkout>(*m_client, *m_clock);
  }

  void watchesUntilTheCustomerHasPaid() {
    willCreate();
    m_checkout->send(request());
    QCOMPARE(m_checkout->status().state, State::Sending);
    QTRY_COMPARE(m_checkout->status().state, State::Accepted);
    m_checkout->watch();
    for (const int state : {0, 1, 2, 3}) {
      willBeIn(state);
      poll(2s);
      QCOMPARE(m_checkout->status().state, State::Accepted);
      QTRY_COMPARE(m_checkout->stateNumber(), std::optional<qint64>(state));
    }
    willBeIn(4);
    willSay("\"result\":{\"receipt\":" + receipt(4, 1000) + "}");
    poll(2s);
    QTRY_COMPARE(m_checkout->status().state, State::Paid);
    m_clock->advance(1h);
    QCOMPARE(m_transport->heard().size(), std::size_t{7});
  }

  void doesNotTakeAReceiptWithAnErrorForPaid() {
    willCreate();
    m_checkout->send(request());
    QTRY_COMPARE(m_checkout->status().state, State::Accepted);
    m_checkout->watch();
    willBeIn(4);
    willSay("\"result\":{\"receipt\":" + receipt(4, 1000, "{\"code\":1}") + "}");
    m_clock->advance(2s);
    QTRY_COMPARE(m_checkout->status().state, State::Attention);
  }

  void takesNothingElseForThePaidReceipt_data() {
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<State>("state");
    QTest::newRow("another amount") << "\"result\":{\"receipt\":" + receipt(4, 999) + "}" << State::Attention;
    QTest::newRow("refused") << QByteArray("\"error\":{\"code\":-32400}") << State::Accepted;
    QTest::newRow("rubbish") << QByteArray("x") << State::Accepted;
  }
  void takesNothingElseForThePaidReceipt() {
    QFETCH(QByteArray, reply);
    QFETCH(State, state);
    willCreate();
    m_checkout->send(request());
    QTRY_COMPARE(m_checkout->status().state, State::Accepted);
    m_checkout->watch();
    willBeIn(4);
    willSay(reply);
    m_clock->advance(2s);
    QTRY_VERIFY(m_checkout->failure().has_value());
    QCOMPARE(m_checkout->status().state, state);
    QTRY_COMPARE(m_clock->waiting(), std::size_t{1});  // it goes on looking
  }

  void letsNothingLeaveForSomebodyWhoIsGone() {
    m_checkout->send(request());
    m_checkout.reset();
    QCOMPARE(m_transport->heard().size(), std::size_t{1});
    QCoreApplication::sendPostedEvents();
    bool hasTurned = false;  // the loop, so that the hook had its chance
    QMetaObject::invokeMethod(
        this, [&hasTurned] { hasTurned = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(hasTurned);
    QCOMPARE(m_transport->bodiesReleased(), 0);
  }

  void looksOnceAtATime() {
    willCreate();
    m_checkout->send(request());
    QTRY_COMPARE(m_checkout->status().state, State::Accepted);
    m_checkout->look();
    m_checkout->look();
    QCOMPARE(m_transport->heard().size(), std::size_t{2});
  }

  void asksLessOftenWithTime() {
    willCreate();
    m_checkout->send(request());
    QTRY_COMPARE(m_checkout->status().state, State::Accepted);
    m_checkout->watch();
    const PollPolicy policy;
    QCOMPARE(policy.pauseAfter(0s), 2s);
    QCOMPARE(policy.pauseAfter(119s), 2s);
    QCOMPARE(policy.pauseAfter(2min), 5s);
    QCOMPARE(policy.pauseAfter(10min), 30s);
    willBeIn(0);
    poll(2s);
    m_clock->advance(1999ms);
    QCOMPARE(m_transport->heard().size(), std::size_t{2});
  }

  void goesOnLookingWhenALookFails() {
    willCreate();
    m_checkout->send(request());
    QTRY_COMPARE(m_checkout->status().state, State::Accepted);
    m_checkout->watch();
    ++m_nextId;
    m_transport->willFail(net::Failure::Code::ConnectionLost, net::Delivery::MaybeSent);
    poll(2s);
    QVERIFY(m_checkout->failure().has_value());
    QCOMPARE(m_checkout->status().state, State::Accepted);
    willBeIn(50);
    poll(2s);
    QTRY_COMPARE(m_checkout->status().state, State::Cancelled);
    QVERIFY(!m_checkout->failure().has_value());
  }

  void endsAnAttemptAsItsEvidenceSays_data() {
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<State>("state");
    QTest::newRow("refused") << QByteArray("\"error\":{\"code\":-31610,\"data\":\"order_id\"}")
                             << State::Rejected;
    QTest::newRow("not definite") << QByteArray("\"error\":{\"code\":-31623}") << State::Unknown;
    QTest::newRow("another amount") << "\"result\":{\"receipt\":" + receipt(0, 999) + "}" << State::Unknown;
    QTest::newRow("held") << "\"result\":{\"receipt\":" + receipt(5, 1000) + "}" << State::Held;
    QTest::newRow("rubbish") << QByteArray("x") << State::Unknown;
  }
  void endsAnAttemptAsItsEvidenceSays() {
    QFETCH(QByteArray, reply);
    QFETCH(State, state);
    willSay(reply);
    m_checkout->send(request());
    QTRY_COMPARE(m_checkout->status().state, state);
    QCOMPARE(m_checkout->failure().has_value(), state != State::Held);
    QCOMPARE(m_transport->heard().size(), std::size_t{1});
  }

  void isQueuedAgainWhenNothingLeft() {
    m_transport->willFail(net::Failure::Code::ConnectionRefused, net::Delivery::NotSent);
    m_checkout->send(request());
    QTRY_COMPARE(m_checkout->status().state, State::Queued);
    QVERIFY(!mayBePaid(m_checkout->status()));
  }

  void neverSendsTwice() {
    willCreate();
    m_checkout->send(request());
    m_checkout->send(request());
    QTRY_COMPARE(m_checkout->status().state, State::Accepted);
    m_checkout->send(request());
    QCOMPARE(m_transport->heard().size(), std::size_t{1});
  }
};


QTEST_GUILESS_MAIN(CheckoutTest)
#include "checkouttest.moc"
