#include <QSignalSpy>
#include <QTest>

#include "tests/support/payingtill.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using State = sale::SaleState;

class CheckoutTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::PayingTill> m_till;

  static QByteArray receipt(int state, int amount, const QByteArray &error = "null") {
    return test::PayingTill::receipt(state, amount, ",\"error\":" + error);
  }
  [[nodiscard]] Checkout &checkout() const { return m_till->checkout(); }
  [[nodiscard]] std::size_t heard() const { return m_till->transport.heard().size(); }
  void accept() {
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
  }
  // One pause of polling, and its question answered.
  void poll(std::chrono::milliseconds pause) {
    const std::size_t asked = heard();
    m_till->clock.advance(pause);
    QCOMPARE(heard(), asked + 1);
    QTRY_COMPARE(m_till->clock.waiting() + (sale::isWatched(m_till->state()) ? 0U : 1U), std::size_t{1});
  }

 private Q_SLOTS:
  void init() { m_till = std::make_unique<test::PayingTill>(); }

  void watchesUntilTheCustomerHasPaid() {
    accept();
    checkout().watch();
    for (const int state : {0, 1, 2, 3}) {
      m_till->willBeIn(state);
      poll(2s);
      QCOMPARE(m_till->state(), State::Accepted);
      QTRY_COMPARE(checkout().status().payment->number, std::optional<qint64>(state));
    }
    m_till->willBeIn(4);
    m_till->willSay("\"result\":{\"receipt\":" + receipt(4, 1000) + "}");
    poll(2s);
    QTRY_COMPARE(m_till->state(), State::Paid);
    m_till->clock.advance(1h);
    QCOMPARE(heard(), std::size_t{7});
  }

  void doesNotTakeAReceiptWithAnErrorForPaid() {
    accept();
    checkout().watch();
    m_till->willBeIn(4);
    m_till->willSay("\"result\":{\"receipt\":" + receipt(4, 1000, "{\"code\":1}") + "}");
    m_till->clock.advance(2s);
    QTRY_COMPARE(m_till->state(), State::Attention);
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
    accept();
    checkout().watch();
    m_till->willBeIn(4);
    m_till->willSay(reply);
    m_till->clock.advance(2s);
    QTRY_VERIFY(checkout().failure().has_value());
    QCOMPARE(m_till->state(), state);
    QTRY_COMPARE(m_till->clock.waiting(), std::size_t{1});  // it goes on looking
  }

  void letsNothingLeaveForSomebodyWhoIsGone() {
    m_till->send();
    m_till->end();
    QCOMPARE(heard(), std::size_t{1});
    QCoreApplication::sendPostedEvents();
    bool hasTurned = false;  // the loop, so that the hook had its chance
    QMetaObject::invokeMethod(
        this, [&hasTurned] { hasTurned = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(hasTurned);
    QCOMPARE(m_till->transport.bodiesReleased(), 0);
  }

  void looksOnceAtATime() {
    accept();
    checkout().look();
    checkout().look();
    QCOMPARE(heard(), std::size_t{2});
  }

  void asksLessOftenWithTime() {
    accept();
    checkout().watch();
    const PollPolicy policy;
    QCOMPARE(policy.pauseAfter(0s), 2s);
    QCOMPARE(policy.pauseAfter(119s), 2s);
    QCOMPARE(policy.pauseAfter(2min), 5s);
    QCOMPARE(policy.pauseAfter(10min), 30s);
    m_till->willBeIn(0);
    poll(2s);
    m_till->clock.advance(1999ms);
    QCOMPARE(heard(), std::size_t{2});
  }

  void goesOnLookingWhenALookFails() {
    accept();
    checkout().watch();
    m_till->willLoseTheAnswer();
    poll(2s);
    QVERIFY(checkout().failure().has_value());
    QCOMPARE(m_till->state(), State::Accepted);
    m_till->willBeIn(50);
    poll(2s);
    QTRY_COMPARE(m_till->state(), State::Cancelled);
    QVERIFY(!checkout().failure().has_value());
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
    m_till->willSay(reply);
    m_till->send();
    QTRY_COMPARE(m_till->state(), state);
    QCOMPARE(checkout().failure().has_value(), state != State::Held);
    QCOMPARE(heard(), std::size_t{1});
  }

  void neverSendsTwice() {
    m_till->willCreate();
    m_till->send();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
    m_till->send();
    QCOMPARE(heard(), std::size_t{1});
  }

  void triesAgainByItselfAsLongAsSomebodyWaits() {
    checkout().watch();
    m_till->willNotBeReached();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Queued);
    QVERIFY(!sale::mayBePaid(checkout().status()));
    QVERIFY(checkout().isWaitingToSend());
    m_till->clock.advance(1999ms);
    QCOMPARE(heard(), std::size_t{1});
    m_till->willCreate();
    m_till->clock.advance(1ms);
    QTRY_COMPARE(m_till->state(), State::Accepted);
    QCOMPARE(checkout().status().attempts, 2);
  }

  void sendsNothingOnceNobodyWaits() {
    checkout().watch();
    m_till->willNotBeReached();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Queued);
    checkout().leaveAlone();
    m_till->clock.advance(1h);
    QCOMPARE(heard(), std::size_t{1});
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
  }

  void givesUpTryingAfterTenMinutes() {
    QSignalSpy tooLong(&checkout(), &Checkout::triedForTooLong);
    checkout().watch();
    m_till->willNotBeReached();
    m_till->send();
    for (int minute = 0; minute < 15; ++minute) {
      QTRY_COMPARE(m_till->state(), State::Queued);
      m_till->transport.willFail(net::Failure::Code::NetworkUnreachable, net::Delivery::NotSent);
      m_till->clock.advance(1min);
    }
    QTRY_COMPARE(m_till->state(), State::Queued);
    const std::size_t tried = heard();
    m_till->clock.advance(10h);
    QCOMPARE(heard(), tried);
    QVERIFY(tried > 5);
    QCOMPARE(tooLong.size(), 1);
  }

  // The pause after nine tries is longer than what is left of them.
  void triesForTenMinutesAndNotUntilThePauseIsOver() {
    QSignalSpy tooLong(&checkout(), &Checkout::triedForTooLong);
    checkout().watch();
    m_till->willNotBeReached();
    m_till->send();
    std::size_t tries = 1;
    for (const auto pause : {2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s}) {
      QTRY_COMPARE(m_till->state(), State::Queued);
      m_till->willNotBeReached();
      m_till->clock.advance(pause);
      QCOMPARE(heard(), ++tries);
    }
    QTRY_COMPARE(m_till->state(), State::Queued);
    m_till->clock.advance(90s - 1ms);
    QCOMPARE(tooLong.count(), 0);
    m_till->clock.advance(1ms);
    QCOMPARE(tooLong.count(), 1);
    m_till->clock.advance(1h);
    QCOMPARE(heard(), tries);
    QCOMPARE(tooLong.count(), 1);
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
  }

  void endsInTheSameActWhereNobodyWillTryAgain() {
    m_till->willNotBeReached();
    checkout().send(Checkout::Unsent::Void);
    QTRY_COMPARE(m_till->state(), State::Void);
    QCOMPARE(m_till->kept().state, State::Void);
    m_till->clock.advance(1h);
    QCOMPARE(heard(), std::size_t{1});
  }

  void letsTheServerSlowItDown() {
    accept();
    checkout().watch();
    m_till->willSayLater(60s);
    poll(2s);
    m_till->clock.advance(59s);
    QCOMPARE(heard(), std::size_t{2});
    m_till->willBeIn(50);
    m_till->clock.advance(1s);
    QTRY_COMPARE(m_till->state(), State::Cancelled);
  }
};

QTEST_GUILESS_MAIN(CheckoutTest)
#include "checkouttest.moc"
