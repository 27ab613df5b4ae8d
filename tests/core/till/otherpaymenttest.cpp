#include <QTest>

#include "tests/support/payingtill.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using Face = sale::PaymentFace;
using State = sale::SaleState;

/// A second payment of the same sale, and what becomes of it.
class OtherPaymentTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::PayingTill> m_till;
  static inline const QString other = QStringLiteral("62da73b0803aced907a52b99");

  /// One accepted, and another of the same order that a sweep came upon.
  void findTwo(int otherState) {
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
    surface(otherState);
  }
  void surface(int otherState) {
    paycom::Receipt receipt;
    receipt.id = other;
    receipt.state = otherState;
    receipt.amount = sale::Money::fromTiyin(1000);
    m_till->checkout().surface({receipt}, {});
  }
  [[nodiscard]] const sale::SaleStatus &status() const { return m_till->checkout().status(); }
  [[nodiscard]] std::vector<store::AttemptRecord> calls() const {
    return m_till->journal->attempts.of(m_till->orderId()).value();
  }

 private Q_SLOTS:
  void init() { m_till = std::make_unique<test::PayingTill>(); }

  void isShownUntilItIsCancelled() {
    findTwo(0);
    QCOMPARE(status().alarm, sale::SaleAlarm::Duplicate);
    m_till->willBeIn(0);
    m_till->willSay("\"result\":{\"receipt\":" + m_till->receipt(50, 1000, {}, other.toLatin1()) + '}');
    m_till->checkout().cancelDuplicate(other);
    QTRY_COMPARE(status().duplicates.front().face, Face::Cancelled);
    QCOMPARE(status().alarm, sale::SaleAlarm::None);
    QCOMPARE(status().state, State::Accepted);
    QCOMPARE(m_till->kept(), status());
  }

  void isNotCancelledOnceItWasPaid() {
    findTwo(0);
    m_till->willBePaid();
    m_till->checkout().cancelDuplicate(other);
    QTRY_COMPARE(m_till->heard("receipts.get"), 1);
    QCOMPARE(m_till->heard("receipts.cancel"), 0);
  }

  // It is found to be paid, and the sale's own by that, while the connection for its end is made.
  void isNotCancelledWhileItBecomesTheSalesOwn() {
    findTwo(0);
    m_till->willBeIn(0);
    m_till->checkout().cancelDuplicate(other);
    connect(
        &m_till->checkout(), &Checkout::changed, this, [this] { surface(4); },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTRY_COMPARE(status().payment->id, other);
    QTRY_VERIFY(calls().back().outcome == nameOf(CallOutcome::NotSent));
    QVERIFY(!calls().back().bodyLeft);
    QCOMPARE(status().state, State::Paid);
  }

  void isCancelledOnceHoweverOftenThatIsAsked() {
    findTwo(0);
    m_till->willBeIn(0);
    m_till->willBeIn(0);
    m_till->checkout().cancelDuplicate(other);
    m_till->checkout().cancelDuplicate(other);
    QTRY_COMPARE(m_till->heard("receipts.cancel"), 1);
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    QCOMPARE(m_till->heard("receipts.cancel"), 1);
  }

  // The answer speaks of a payment that is no longer the other one: it is kept, and changes nothing.
  void keepsTheAnswerThatCameTooLateToMatter() {
    findTwo(0);
    m_till->willBeIn(0);
    m_till->checkout().cancelDuplicate(other);
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    QTRY_COMPARE(m_till->heard("receipts.cancel"), 1);
    surface(4);
    QCOMPARE(status().state, State::Paid);
    QCOMPARE(status().payment->id, other);
    m_till->transport.answer(net::Reply{
        200,
        "{\"id\":3,\"result\":{\"receipt\":" + m_till->receipt(50, 1000, {}, other.toLatin1()) + "}}",
        {},
        {}});
    QTRY_COMPARE(calls().back().outcome, nameOf(CallOutcome::Accepted));
    QVERIFY(calls().back().ended);
    QCOMPARE(status().state, State::Paid);
    QVERIFY(!m_till->checkout().storeFailure());
  }
};

QTEST_GUILESS_MAIN(OtherPaymentTest)
#include "otherpaymenttest.moc"
