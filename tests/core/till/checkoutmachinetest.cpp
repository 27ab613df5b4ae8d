#include <QTest>

#include "core/till/checkout/checkoutmachine.h"

using namespace kassir;
using namespace kassir::till;
using sale::Payment;
using namespace std::chrono_literals;
using sale::PaymentFace;
using State = sale::SaleState;

Q_DECLARE_METATYPE(kassir::sale::SaleState)

namespace {

constexpr std::array allStates{State::Draft,       State::Queued,    State::Sending,  State::Unknown,
                               State::Reconciling, State::Absent,    State::Rejected, State::Accepted,
                               State::Held,        State::Attention, State::Paid,     State::CancelWanted,
                               State::Cancelling,  State::Cancelled, State::Void};

const Payment waiting{QStringLiteral("a"), PaymentFace::Waiting};
const Payment paid{QStringLiteral("b"), PaymentFace::Paid};
const Payment alsoPaid{QStringLiteral("c"), PaymentFace::Paid};

// A status as it can stand in that state.
sale::SaleStatus in(State state) {
  sale::SaleStatus status;
  status.state = state;
  status.attempts = 1;
  if (state == State::Sending) status.bodyLeft = true;
  if (state == State::Unknown || state == State::Reconciling) status.mayExist = true;
  const bool exists = sale::isWatched(state) || state == State::Paid || state == State::Cancelled;
  if (exists) status.payment = waiting;
  return status;
}

sale::SaleStatus played(std::initializer_list<CheckoutEvent> events) {
  sale::SaleStatus status;
  for (const CheckoutEvent &event : events) {
    const auto next = after(status, event);
    if (!next) qFatal("an event of the story cannot happen");
    status = *next;
  }
  return status;
}

struct Edge {
  const char *name;
  CheckoutEvent event;
  std::vector<std::pair<State, State>> edges;  // everywhere else the event cannot happen
};

std::vector<Edge> edges() {
  using P = std::pair<State, State>;
  const auto seen = [](PaymentFace face, State next) {
    std::vector<P> result;
    for (const State from : {State::Accepted, State::Held, State::Attention}) result.push_back({from, next});
    const bool settles = face == PaymentFace::Paid || face == PaymentFace::Cancelled;
    for (const State from : {State::CancelWanted, State::Cancelling})
      result.push_back({from, settles ? next : from});
    return result;
  };
  return {
      {"send", event::Send{}, {{State::Draft, State::Queued}, {State::Absent, State::Queued}}},
      {"attempt", event::Attempt{}, {{State::Queued, State::Sending}}},
      {"body leaves again", event::BodyLeaves{}, {}},
      {"not sent", event::NotSent{}, {{State::Sending, State::Queued}}},
      {"created", event::Created{waiting}, {{State::Sending, State::Accepted}}},
      {"created and paid", event::Created{paid}, {{State::Sending, State::Paid}}},
      {"refused", event::Refused{1s}, {{State::Sending, State::Rejected}}},
      {"unclear", event::Unclear{1s}, {{State::Sending, State::Unknown}}},
      {"alarm", event::Alarm{1s}, {{State::Sending, State::Unknown}}},
      {"restarted",
       event::Restarted{1s},
       {{State::Sending, State::Unknown}, {State::Reconciling, State::Unknown}}},
      {"scan began", event::ScanBegan{}, {{State::Unknown, State::Reconciling}}},
      {"scan failed", event::ScanFailed{}, {{State::Reconciling, State::Unknown}}},
      {"scan found one", event::ScanFound{{waiting}}, {{State::Reconciling, State::Accepted}}},
      {"scan found a paid one", event::ScanFound{{paid}}, {{State::Reconciling, State::Paid}}},
      {"scan found another amount", event::ScanFound{{}, true}, {{State::Reconciling, State::Unknown}}},
      {"scan found nothing it can name", event::ScanFound{{}}, {}},
      {"first empty scan", event::ScanEmpty{1h}, {{State::Reconciling, State::Unknown}}},
      {"override", event::Override{}, {{State::Unknown, State::Absent}}},
      {"pick", event::Pick{waiting}, {{State::Unknown, State::Accepted}}},
      {"another receipt seen", event::DuplicateSeen{paid}, {}},
      {"acknowledge", event::Acknowledge{}, {}},
      {"nothing turned up", event::Surfaced{}, {}},
      {"seen waiting", event::Seen{PaymentFace::Waiting}, seen(PaymentFace::Waiting, State::Accepted)},
      {"seen paid", event::Seen{PaymentFace::Paid}, seen(PaymentFace::Paid, State::Paid)},
      {"seen held", event::Seen{PaymentFace::Held}, seen(PaymentFace::Held, State::Held)},
      {"seen stopped", event::Seen{PaymentFace::Attention}, seen(PaymentFace::Attention, State::Attention)},
      {"seen cancelling", event::Seen{PaymentFace::Cancelling},
       seen(PaymentFace::Cancelling, State::Cancelling)},
      {"seen cancelled", event::Seen{PaymentFace::Cancelled}, seen(PaymentFace::Cancelled, State::Cancelled)},
      {"give up",
       event::GiveUp{},
       {{State::Queued, State::Void},
        {State::Absent, State::Void},
        {State::Reconciling, State::Reconciling},
        {State::Unknown, State::CancelWanted},
        {State::Accepted, State::CancelWanted},
        {State::Held, State::CancelWanted},
        {State::Attention, State::CancelWanted}}},
      {"cancel sent",
       event::CancelSent{},
       {{State::CancelWanted, State::Cancelling}, {State::Cancelling, State::Cancelling}}},
  };
}

}  // namespace

class CheckoutMachineTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Every event in every state: the edges of the table, and no other.
  void goesNowhereButAlongItsEdges_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Edge &edge : edges()) QTest::newRow(edge.name) << index++;
  }
  void goesNowhereButAlongItsEdges() {
    QFETCH(int, index);
    const Edge edge = edges().at(static_cast<std::size_t>(index));
    for (const State from : allStates) {
      const auto known = std::find_if(edge.edges.begin(), edge.edges.end(),
                                      [from](const auto &pair) { return pair.first == from; });
      const auto next = after(in(from), edge.event);
      QVERIFY2(next.has_value() == (known != edge.edges.end()),
               qPrintable(QStringLiteral("from state %1").arg(int(from))));
      if (next) QCOMPARE(int(next->state), int(known->second));
    }
  }

  void tellsAnUnsentAttemptFromOneThatLeft() {
    sale::SaleStatus sending = played({event::Send{}, event::Attempt{}});
    QVERIFY(!after(sending, event::Created{waiting}));  // no answer can come to what has not left
    QCOMPARE(after(sending, event::Restarted{1s})->state, State::Queued);
    sending = *after(sending, event::BodyLeaves{});
    QCOMPARE(after(sending, event::Restarted{1s})->state, State::Unknown);
  }

  void rejectsOnlyIfNoEarlierAttemptMayHaveLeftSomething() {
    sale::SaleStatus doubtful = played({event::Send{}, event::Attempt{}, event::BodyLeaves{},
                                        event::Unclear{0s}, event::Override{}, event::Send{}});
    QCOMPARE(doubtful.state, State::Queued);
    QVERIFY(sale::mayBePaid(doubtful));  // the customer may still pay the first one
    doubtful = *after(doubtful, event::Attempt{});
    // A kassa that refuses a duplicate answers with an error as well: so it is looked for again.
    QCOMPARE(after(doubtful, event::Refused{9s})->state, State::Unknown);
    QCOMPARE(after(doubtful, event::Refused{9s})->emptyScans, 0);
    QCOMPARE(after(doubtful, event::NotSent{})->state, State::Absent);
    QCOMPARE(after(doubtful, event::Restarted{9s})->state, State::Absent);
  }

  void looksForWhatWasGivenUpUnseen() {
    const sale::SaleStatus unseen =
        played({event::Send{}, event::Attempt{}, event::BodyLeaves{}, event::Unclear{0s}, event::GiveUp{}});
    QCOMPARE(unseen.state, State::CancelWanted);
    QVERIFY(!after(unseen, event::CancelSent{}));  // there is nothing yet that could be named
    const sale::SaleStatus scanning = *after(unseen, event::ScanBegan{});
    QCOMPARE(after(scanning, event::ScanFailed{})->state, State::CancelWanted);
    QCOMPARE(after(scanning, event::Restarted{1s})->state, State::CancelWanted);
    QCOMPARE(after(*after(*after(scanning, event::ScanEmpty{1s}), event::ScanBegan{}), event::ScanEmpty{200s})
                 ->state,
             State::Void);
    const sale::SaleStatus found = *after(scanning, event::ScanFound{{waiting}});
    QCOMPARE(found.state, State::CancelWanted);
    QCOMPARE(after(found, event::CancelSent{})->state, State::Cancelling);
    QVERIFY(!after(found, event::ScanBegan{}));
    const sale::SaleStatus alreadyPaid = *after(scanning, event::ScanFound{{paid}});
    QCOMPARE(alreadyPaid.state, State::Paid);
    QCOMPARE(alreadyPaid.alarm, sale::SaleAlarm::PaidAfterGiveUp);
  }

  void provesAbsenceByTwoScansAndTime() {
    const sale::SaleStatus unknown =
        played({event::Send{}, event::Attempt{}, event::BodyLeaves{}, event::Unclear{10s}});
    const auto scan = [](const sale::SaleStatus &status, std::chrono::milliseconds now) {
      return *after(*after(status, event::ScanBegan{}), event::ScanEmpty{now});
    };
    QCOMPARE(scan(scan(unknown, 20s), 129s).state, State::Unknown);
    QCOMPARE(scan(scan(unknown, 20s), 130s).state, State::Absent);
    QCOMPARE(scan(scan(scan(unknown, 20s), 129s), 130s).state, State::Absent);
    QCOMPARE(scan(unknown, 1h).state, State::Unknown);
  }

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
    found = *after(scanning, event::ScanFound{{paid, alsoPaid}});
    QCOMPARE(found.alarm, sale::SaleAlarm::PaidTwice);
  }

  void prefersALivingOneToACancelledOne() {
    const Payment cancelled{QStringLiteral("0"), PaymentFace::Cancelled};
    const auto found = after(in(State::Reconciling), event::ScanFound{{cancelled, waiting}});
    QCOMPARE(found->payment, std::optional(waiting));
    QCOMPARE(found->alarm, sale::SaleAlarm::None);
  }

  void adoptsWhatTurnsUpLate_data() {
    QTest::addColumn<State>("before");
    QTest::addColumn<State>("next");
    for (const State state : {State::Queued, State::Unknown, State::Reconciling, State::Absent})
      QTest::addRow("state %d", int(state)) << state << State::Accepted;
    // Their lines may be sold under another order id by now.
    for (const State state : {State::Rejected, State::Void})
      QTest::addRow("state %d", int(state)) << state << State::CancelWanted;
  }
  void adoptsWhatTurnsUpLate() {
    QFETCH(State, before);
    const auto next = after(in(before), event::Surfaced{{waiting}});
    QVERIFY(next.has_value());
    QTEST(next->state, "next");
    QCOMPARE(next->payment, std::optional(waiting));
  }

  void holdsBackWhatTurnedUpBeforeItLeft() {
    sale::SaleStatus sending = in(State::Sending);
    sending.bodyLeft = false;
    const auto found = after(sending, event::Surfaced{{waiting}});
    QCOMPARE(found->state, State::Accepted);
    QVERIFY(!after(*found, event::BodyLeaves{}));
    sending.bodyLeft = true;
    QVERIFY(!after(sending, event::Surfaced{{waiting}}));
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
    done = *after(done, event::Surfaced{{alsoPaid}});
    QCOMPARE(done.alarm, sale::SaleAlarm::PaidTwice);
    QCOMPARE(done.state, State::Paid);
    QCOMPARE(after(done, event::Acknowledge{})->alarm, sale::SaleAlarm::None);
  }

  void raisesAnAlarmWhenSomethingElseAnswers() {
    QCOMPARE(after(in(State::Sending), event::Alarm{1s})->alarm, sale::SaleAlarm::SomethingElse);
    QCOMPARE(after(in(State::Reconciling), event::ScanFound{{}, true})->alarm,
             sale::SaleAlarm::SomethingElse);
  }

  void raisesAnAlarmWhenTheCustomerPaysWhatWasGivenUp() {
    QCOMPARE(after(in(State::CancelWanted), event::Seen{PaymentFace::Paid})->alarm,
             sale::SaleAlarm::PaidAfterGiveUp);
    QCOMPARE(after(in(State::Accepted), event::Seen{PaymentFace::Paid, 4})->payment->number,
             std::optional<qint64>(4));
    QCOMPARE(after(in(State::Accepted), event::Seen{PaymentFace::Paid})->alarm, sale::SaleAlarm::None);
  }

  void knowsWhatMustNotBeEditedOrSentAgain_data() {
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("mayBePaid");
    const std::vector<State> free{State::Draft, State::Queued,    State::Rejected,
                                  State::Void,  State::Cancelled, State::Absent};
    for (const State state : allStates) {
      QTest::addRow("state %d", int(state))
          << state << (std::find(free.begin(), free.end(), state) == free.end());
    }
  }
  void knowsWhatMustNotBeEditedOrSentAgain() {
    QFETCH(State, state);
    QFETCH(bool, mayBePaid);
    QCOMPARE(sale::mayBePaid(in(state)), mayBePaid);
    if (mayBePaid) QVERIFY(!after(in(state), event::Send{}));
  }
};

QTEST_GUILESS_MAIN(CheckoutMachineTest)
#include "checkoutmachinetest.moc"
