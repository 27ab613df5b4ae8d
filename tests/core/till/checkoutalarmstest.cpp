#include <QTest>

#include "core/till/checkout/checkoutmachine.h"

using namespace kassir;
using namespace kassir::till;
using sale::Payment;
using sale::PaymentFace;
using sale::SaleAlarm;
using State = sale::SaleState;

namespace {

const QString mismatch = QStringLiteral("m");
const Payment waiting{QStringLiteral("a"), PaymentFace::Waiting};
const Payment other{QStringLiteral("z"), PaymentFace::Waiting};

sale::SaleStatus standing(State state, const Payment &payment = waiting) {
  sale::SaleStatus status;
  status.state = state;
  status.attempts = 1;
  status.mayExist = true;
  if (state != State::Reconciling) status.payment = payment;
  return status;
}

sale::SaleStatus givenUp() {
  return *after(standing(State::Accepted), event::GiveUp{});
}

}  // namespace

/// What is told once, what again, and what a person can end.
class CheckoutAlarmsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The alarm about the paid one hides that the other can still be paid.
  void tellsOfAnotherPaymentWhenTheGraverAlarmIsDealtWith() {
    sale::SaleStatus looked = standing(State::Reconciling);
    looked.isGivenUp = true;
    const Payment paid{QStringLiteral("p"), PaymentFace::Paid};
    sale::SaleStatus found = *after(looked, event::ScanFound{{paid, other}});
    QCOMPARE(found.alarm, SaleAlarm::PaidAfterGiveUp);
    found = *after(found, event::Acknowledge{});
    QCOMPARE(found.alarm, SaleAlarm::Duplicate);
    QCOMPARE(after(found, event::Acknowledge{})->alarm, SaleAlarm::None);
  }

  void raisesOneAlarmForEachReceiptOfAnotherAmount() {
    const std::vector<QString> one{mismatch};
    sale::SaleStatus known = *after(standing(State::Accepted), event::Surfaced{{}, one});
    QCOMPARE(known.alarm, SaleAlarm::SomethingElse);
    known = *after(known, event::Acknowledge{});
    QVERIFY(!after(known, event::Surfaced{{}, one}));
    QVERIFY(!after(known, event::Surfaced{{waiting}, one}));
    QCOMPARE(after(known, event::Surfaced{{waiting}, {mismatch, QStringLiteral("n")}})->alarm,
             SaleAlarm::SomethingElse);

    const sale::SaleStatus searched = *after(standing(State::Reconciling), event::ScanFound{{}, one});
    QCOMPARE(searched.state, State::Unknown);
    const auto again =
        after(*after(*after(searched, event::Acknowledge{}), event::ScanBegan{}), event::ScanFound{{}, one});
    QCOMPARE(again->state, State::Unknown);  // still no absence
    QCOMPARE(again->alarm, SaleAlarm::None);
  }

  void raisesOneAlarmForWhatALookTellsAgainAndAgain() {
    sale::SaleStatus strange = *after(standing(State::Accepted), event::SeenSomethingElse{});
    QCOMPARE(strange.state, State::Attention);
    QCOMPARE(strange.alarm, SaleAlarm::SomethingElse);
    strange = *after(strange, event::Acknowledge{});
    QCOMPARE(after(strange, event::SeenSomethingElse{})->alarm, SaleAlarm::None);
    const auto right = after(strange, event::Seen{PaymentFace::Waiting, 0});
    QCOMPARE(right->state, State::Accepted);
    QCOMPARE(after(*right, event::SeenSomethingElse{})->alarm, SaleAlarm::SomethingElse);
  }

  void staysGivenUpWhateverALookTells() {
    const sale::SaleStatus strange = *after(givenUp(), event::SeenSomethingElse{});
    QCOMPARE(strange.state, State::CancelWanted);
    QCOMPARE(after(strange, event::Seen{PaymentFace::Waiting, 0})->state, State::CancelWanted);
    const auto paid = after(strange, event::Seen{PaymentFace::Paid, 4});
    QCOMPARE(paid->state, State::Paid);
    QCOMPARE(paid->alarm, SaleAlarm::PaidAfterGiveUp);
  }

  // A kassa that is blocked, or has forgotten the receipt, refuses every look.
  void letsAPersonEndWhatCannotBeCancelled() {
    QVERIFY(!after(standing(State::Accepted), event::EndByHand{}));
    sale::SaleStatus ended = *after(givenUp(), event::EndByHand{});
    QCOMPARE(ended.state, State::Cancelled);
    QVERIFY(!sale::mayBePaid(ended));
    ended = *after(givenUp(), event::CancelSent{});
    QCOMPARE(after(ended, event::EndByHand{})->state, State::Cancelled);
  }

  void tellsIfItIsPaidAfterAPersonEndedIt() {
    const sale::SaleStatus ended = *after(givenUp(), event::EndByHand{});
    QVERIFY(!after(ended, event::Surfaced{{waiting}}));
    const auto paid = after(ended, event::Surfaced{{{waiting.id, PaymentFace::Paid, 4}}});
    QCOMPARE(paid->state, State::Paid);
    QCOMPARE(paid->alarm, SaleAlarm::PaidAfterGiveUp);
  }

  // A full disk held back that the first was cancelled, twice: the second time the other is the sale's.
  void takesNoLookAtOneForALookAtTheOther() {
    sale::SaleStatus two = *after(standing(State::Accepted), event::Surfaced{{waiting, other}});
    two = *after(*after(two, event::GiveUp{}), event::CancelSent{});
    const event::Seen gone{PaymentFace::Cancelled, 50, waiting.id};
    two = *after(two, gone);
    QCOMPARE(two.payment->id, other.id);
    const auto again = after(two, gone);
    QCOMPARE(again->state, State::CancelWanted);
    QCOMPARE(again->payment->face, PaymentFace::Waiting);
    QVERIFY(!after(two, event::SeenSomethingElse{waiting.id}));
  }

  void isNotTurnedBackByAListThatLags() {
    sale::SaleStatus known = *after(standing(State::Accepted), event::Surfaced{{waiting, other}});
    known = *after(known, event::DuplicateSeen{{other.id, PaymentFace::Cancelled, 50}});
    QCOMPARE(known.alarm, SaleAlarm::None);
    QVERIFY(!after(known, event::Surfaced{{waiting, other}}));
    QVERIFY(!after(known, event::Surfaced{{waiting, {other.id, PaymentFace::Cancelling, 21}}}));
    const auto paid = after(known, event::Surfaced{{waiting, {other.id, PaymentFace::Paid, 4}}});
    QCOMPARE(paid->payment->id, other.id);  // money is believed at once
    QCOMPARE(paid->state, State::Paid);
  }
};

QTEST_GUILESS_MAIN(CheckoutAlarmsTest)
#include "checkoutalarmstest.moc"
