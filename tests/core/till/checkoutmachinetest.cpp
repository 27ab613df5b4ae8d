#include <QTest>

#include "core/till/checkout/checkoutmachine.h"
#include "tests/core/till/statusin.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using sale::Payment;
using sale::PaymentFace;
using test::in;
using test::paid;
using test::waiting;
using State = sale::SaleState;

Q_DECLARE_METATYPE(kassir::sale::SaleState)

namespace {

constexpr std::array allStates{State::Draft,       State::Queued,    State::Sending,  State::Unknown,
                               State::Reconciling, State::Absent,    State::Rejected, State::Accepted,
                               State::Held,        State::Attention, State::Paid,     State::CancelWanted,
                               State::Cancelling,  State::Cancelled, State::Void};

const QString mismatch = QStringLiteral("m");

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
      {"scan found another amount", event::ScanFound{{}, {mismatch}}, {{State::Reconciling, State::Unknown}}},
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
      {"end by hand", event::EndByHand{}, {}},
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

  // A body that has not left cannot leave after that.
  void takesAnAttemptBackOnlyUntilItsBodyLeaves() {
    const sale::SaleStatus sending = played({event::Send{}, event::Attempt{}});
    const auto taken = after(sending, event::GiveUp{});
    QCOMPARE(taken->state, State::Void);
    QVERIFY(!after(*taken, event::BodyLeaves{}));
    QVERIFY(!after(*after(sending, event::BodyLeaves{}), event::GiveUp{}));
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
    QCOMPARE(next->cameToNothing, next->state == State::CancelWanted);
  }

  // Whoever cancels a payment gives up its lines; of what came to nothing before, nobody did.
  void knowsWhoseLinesNobodyGaveUp() {
    sale::SaleStatus cancelled = in(State::Cancelled);
    cancelled.payment = sale::Payment{QStringLiteral("62da73b0803aced907a52b4f"), PaymentFace::Cancelled, 50};
    QVERIFY(after(cancelled, event::Surfaced{{waiting}})->cameToNothing);
    cancelled.isGivenUp = true;
    QVERIFY(!after(cancelled, event::Surfaced{{waiting}})->cameToNothing);
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

  void raisesAnAlarmWhenSomethingElseAnswers() {
    QCOMPARE(after(in(State::Sending), event::Alarm{1s})->alarm, sale::SaleAlarm::SomethingElse);
    QCOMPARE(after(in(State::Reconciling), event::ScanFound{{}, {mismatch}})->alarm,
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
