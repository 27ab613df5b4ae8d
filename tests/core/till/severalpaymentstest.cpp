#include <QTest>

#include "core/till/checkout/checkoutmachine.h"
#include "tests/core/till/statusin.h"

using namespace kassir;
using namespace kassir::till;
using sale::Payment;
using sale::PaymentFace;
using test::in;
using test::paid;
using test::waiting;
using State = sale::SaleState;

/// What becomes of a sale that has more than one payment at the provider, or had another.
class SeveralPaymentsTest : public QObject {
  Q_OBJECT

 private:
  const Payment m_alsoPaid{QStringLiteral("c"), PaymentFace::Paid};

 private Q_SLOTS:
  void adoptsThePaidOneElseTheOldest() {
    sale::SaleStatus scanning = in(State::Reconciling);
    const Payment newer{QStringLiteral("z"), PaymentFace::Waiting};
    sale::SaleStatus found = *after(scanning, event::ScanFound{{waiting, newer}});
    QCOMPARE(found.payment, std::optional(waiting));
    QCOMPARE(found.duplicates, std::vector<Payment>{newer});
    found = *after(scanning, event::ScanFound{{waiting, paid}});
    QCOMPARE(found.payment, std::optional(paid));
    QCOMPARE(found.duplicates, std::vector<Payment>{waiting});
    QCOMPARE(found.alarm, sale::SaleAlarm::Duplicate);  // it is still there to be paid
    found = *after(scanning, event::ScanFound{{paid, m_alsoPaid}});
    QCOMPARE(found.alarm, sale::SaleAlarm::PaidTwice);
  }

  void prefersALivingOneToACancelledOne() {
    const Payment cancelled{QStringLiteral("0"), PaymentFace::Cancelled};
    const auto found = after(in(State::Reconciling), event::ScanFound{{cancelled, waiting}});
    QCOMPARE(found->payment, std::optional(waiting));
    QCOMPARE(found->alarm, sale::SaleAlarm::None);
  }

  // Two wait, and the one that is known is cancelled: the other can still be paid.
  void isNotOverWhileAnotherLives() {
    const Payment other{QStringLiteral("z"), PaymentFace::Waiting};
    sale::SaleStatus known = *after(in(State::Accepted), event::Surfaced{{waiting, other}});
    const auto next = after(known, event::Seen{PaymentFace::Cancelled});
    QCOMPARE(next->state, State::Accepted);
    QCOMPARE(next->payment, std::optional(other));
    QCOMPARE(next->alarm, sale::SaleAlarm::None);
    known = *after(*after(known, event::GiveUp{}), event::CancelSent{});
    const auto givenUp = after(known, event::Seen{PaymentFace::Cancelled});
    QCOMPARE(givenUp->state, State::CancelWanted);
    QCOMPARE(givenUp->payment, std::optional(other));
    QCOMPARE(after(*givenUp, event::Seen{PaymentFace::Cancelled})->state, State::Cancelled);
  }

  void cancelsWhatTurnsUpAfterItsOwnWasCancelled() {
    sale::SaleStatus done = in(State::Cancelled);
    done.payment->face = PaymentFace::Cancelled;
    const Payment other{QStringLiteral("z"), PaymentFace::Waiting};
    const auto next = after(done, event::Surfaced{{other}});
    QCOMPARE(next->state, State::CancelWanted);
    QCOMPARE(next->payment, std::optional(other));
    const auto paidNow = after(done, event::Surfaced{{{other.id, PaymentFace::Paid}}});
    QCOMPARE(paidNow->state, State::Paid);
    QCOMPARE(paidNow->alarm, sale::SaleAlarm::PaidAfterGiveUp);
  }

  // A sweep says again and again what somebody has dealt with.
  void raisesNoAlarmTwiceAboutTheSame() {
    const Payment other{QStringLiteral("z"), PaymentFace::Waiting};
    sale::SaleStatus known = *after(in(State::Accepted), event::Surfaced{{waiting, other}});
    known = *after(known, event::Acknowledge{});
    QCOMPARE(after(known, event::DuplicateSeen{other})->alarm, sale::SaleAlarm::None);
    QCOMPARE(after(known, event::Seen{waiting.face})->alarm, sale::SaleAlarm::None);
  }

  // In the provider's cabinet, behind the till's back.
  void followsWhatWasPaidAndGivenBack() {
    sale::SaleStatus done = in(State::Paid);
    done.payment = paid;
    QVERIFY(!after(done, event::Surfaced{{{paid.id, PaymentFace::Waiting}}}));  // a list that lags
    const auto leaving = after(done, event::Surfaced{{{paid.id, PaymentFace::Cancelling, 21}}});
    QCOMPARE(leaving->state, State::Cancelling);
    const auto gone = after(done, event::Surfaced{{{paid.id, PaymentFace::Cancelled, 50}}});
    QCOMPARE(gone->state, State::Cancelled);
    QCOMPARE(gone->payment->number, std::optional<qint64>(50));
    QCOMPARE(gone->alarm, sale::SaleAlarm::None);
    QCOMPARE(after(in(State::Accepted), event::Surfaced{{{waiting.id, PaymentFace::Paid}}})->state,
             State::Paid);
  }

  void showsAnotherPaymentThatTurnsUpBesideTheKnownOne() {
    sale::SaleStatus known = in(State::Accepted);
    const Payment other{QStringLiteral("z"), PaymentFace::Waiting};
    QVERIFY(!after(known, event::Surfaced{{waiting}}));  // nothing new
    known = *after(known, event::Surfaced{{waiting, other}});
    QCOMPARE(known.payment, std::optional(waiting));
    QCOMPARE(known.alarm, sale::SaleAlarm::Duplicate);
    QVERIFY(!after(known, event::Surfaced{{waiting, other}}));
    // Cancelled, it is no matter any more.
    const auto rid = after(known, event::DuplicateSeen{{other.id, PaymentFace::Cancelled}});
    QCOMPARE(rid->alarm, sale::SaleAlarm::None);
    // Paid, it is the one that counts.
    const auto paidOther = after(known, event::DuplicateSeen{{other.id, PaymentFace::Paid}});
    QCOMPARE(paidOther->state, State::Paid);
    QCOMPARE(paidOther->payment->id, other.id);
    QCOMPARE(paidOther->duplicates, std::vector<Payment>{waiting});
  }

  void raisesTheGravestAlarmWhenTheCustomerPaidTwice() {
    sale::SaleStatus done = in(State::Paid);
    done.payment = paid;
    done = *after(done, event::Surfaced{{m_alsoPaid}});
    QCOMPARE(done.alarm, sale::SaleAlarm::PaidTwice);
    QCOMPARE(done.state, State::Paid);
    QCOMPARE(after(done, event::Acknowledge{})->alarm, sale::SaleAlarm::None);
  }
};

QTEST_GUILESS_MAIN(SeveralPaymentsTest)
#include "severalpaymentstest.moc"
