#include <QSignalSpy>
#include <QTest>

#include "core/till/checkout/opensales.h"
#include "tests/support/payingtill.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using State = sale::SaleState;

/// Several sales at once, each with its own fate, and what a start finds of those before it.
class OpenSalesTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::AskingTill> m_till;
  std::unique_ptr<OpenSales> m_sales;
  bool m_hasWay = true;

  void begin() {
    m_sales.reset();
    m_sales = std::make_unique<OpenSales>(
        OpenSales::Parts{*m_till->journal, m_till->clock,
                         [this](const store::Peer &) { return m_hasWay ? &m_till->client : nullptr; },
                         [](quint32) { return 0; }});
  }
  Checkout *sell(const char *orderId) {
    return m_sales->add(m_till->journal.freeze(QLatin1String(orderId), 1000, m_till->clock.moment()));
  }
  static QByteArray receipt(int state, const QByteArray &id) {
    return test::PayingTill::receipt(state, 1000, {}, id);
  }
  void willCreate(const QByteArray &id) {
    m_till->willSay("\"result\":{\"receipt\":" + receipt(0, id) + '}');
  }
  // A sale as an earlier run left it.
  void left(const char *orderId, State state, bool bodyLeft = false) {
    m_till->journal.freeze(QLatin1String(orderId), 1000, m_till->clock.moment());
    sale::SaleStatus status;
    status.state = state;
    status.bodyLeft = bodyLeft;
    if (sale::isWatched(state) || state == State::Paid)
      status.payment =
          sale::Payment{QStringLiteral("62da73b0803aced907a52b4") + QLatin1String(orderId).right(1),
                        sale::PaymentFace::Waiting, 0};
    store::Transaction unit = m_till->journal->begin(
        {store::Actor::Till, store::Action::Outcome, m_till->clock.moment(), QLatin1String(orderId)});
    m_till->journal->sales.setStatus(unit, QLatin1String(orderId), status);
    if (!unit.commit()) qFatal("not kept");
  }

 private Q_SLOTS:
  void init() {
    m_hasWay = true;
    m_till = std::make_unique<test::AskingTill>();
    begin();
  }
  void cleanup() {
    m_sales.reset();
    m_till.reset();
  }

  void sendsOneAfterTheOtherAndWatchesThemAll() {
    Checkout *first = sell("T1-1");
    Checkout *second = sell("T1-2");
    willCreate("62da73b0803aced907a52b46");
    willCreate("62da73b0803aced907a52b47");
    first->watch();
    second->watch();
    first->send(Checkout::Unsent::TryAgain);
    second->send(Checkout::Unsent::TryAgain);
    QCOMPARE(m_till->transport.heard().size(), std::size_t{1});  // one sender
    QVERIFY(second->isWaitingToSend());
    QTRY_COMPARE(second->status().state, State::Accepted);
    QCOMPARE(first->status().state, State::Accepted);
    m_till->willSay("\"result\":{\"state\":0}");
    m_till->willSay("\"result\":{\"state\":50}");
    QSignalSpy settled(m_sales.get(), &OpenSales::settled);
    m_till->clock.advance(2s);
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(m_sales->count(), qsizetype{1});
    QCOMPARE(m_sales->all(), std::vector<Checkout *>{first});
  }

  // Whichever goes first.
  void letsNobodyBeginWhileItCloses_data() {
    QTest::addColumn<QStringList>("orders");
    QTest::newRow("the older one sends") << QStringList{QStringLiteral("T1-1"), QStringLiteral("T1-2")};
    QTest::newRow("the newer one sends") << QStringList{QStringLiteral("T1-2"), QStringLiteral("T1-1")};
  }
  void letsNobodyBeginWhileItCloses() {
    QFETCH(QStringList, orders);
    sell("T1-1");
    sell("T1-2");
    for (const QString &order : orders) m_sales->find(order)->send(Checkout::Unsent::TryAgain);
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    QVERIFY(m_sales->find(orders.last())->isWaitingToSend());
    m_sales.reset();
    QVERIFY(m_till->journal->attempts.of(orders.last()).value().empty());
    QCOMPARE(m_till->journal.find(orders.last(), m_till->clock.moment()).status.state, State::Queued);
    QCOMPARE(m_till->transport.heard().size(), std::size_t{1});
  }

  void keepsWhatSomebodyLooksAt() {
    Checkout *sale = sell("T1-1");
    m_sales->hold(QStringLiteral("T1-1"));
    QVERIFY(sale->giveUp());
    QCOMPARE(m_sales->count(), qsizetype{0});
    QCOMPARE(m_sales->find(QStringLiteral("T1-1")), sale);
    m_sales->release(QStringLiteral("T1-1"));
    QVERIFY(m_sales->find(QStringLiteral("T1-1")) == nullptr);
  }

  void keepsWhatTwoLookAtUntilNeitherDoes() {
    Checkout *sale = sell("T1-1");
    m_sales->hold(QStringLiteral("T1-1"));
    QCOMPARE(m_sales->fetch(QStringLiteral("T1-1")), sale);
    QVERIFY(sale->giveUp());
    m_sales->release(QStringLiteral("T1-1"));
    QCOMPARE(m_sales->find(QStringLiteral("T1-1")), sale);
    m_sales->release(QStringLiteral("T1-1"));
    QVERIFY(m_sales->find(QStringLiteral("T1-1")) == nullptr);
  }

  // What was found of it is forgotten with it.
  void keepsWhatTheDiskHasNotTakenYet() {
    left("T1-1", State::Void);
    Checkout *sale = m_sales->fetch(QStringLiteral("T1-1"));
    m_till->journal.setReadOnly(true);
    paycom::Receipt late;
    late.id = QStringLiteral("62da73b0803aced907a52b46");
    sale->surface({late}, {});
    sale->watch();
    m_sales->release(QStringLiteral("T1-1"));
    QCOMPARE(m_sales->find(QStringLiteral("T1-1")), sale);
    QCOMPARE(sale->status().state, State::Void);
    m_till->journal.setReadOnly(false);
    m_till->clock.advance(2s);
    QVERIFY(sale->status().state != State::Void);
  }

  void takesUpWhatAnAlarmIsAbout() {
    left("T1-1", State::Paid);
    auto record = m_till->journal.find(QStringLiteral("T1-1"), m_till->clock.moment());
    record.status.alarm = sale::SaleAlarm::Duplicate;
    record.status.payment->face = sale::PaymentFace::Paid;
    record.status.duplicates = {{QStringLiteral("62da73b0803aced907a52b99"), sale::PaymentFace::Waiting, 0}};
    store::Transaction unit = m_till->journal->begin(
        {store::Actor::Till, store::Action::Outcome, m_till->clock.moment(), QStringLiteral("T1-1")});
    m_till->journal->sales.setStatus(unit, QStringLiteral("T1-1"), record.status);
    QVERIFY(unit.commit());
    begin();
    QSignalSpy settled(m_sales.get(), &OpenSales::settled);
    QVERIFY(m_sales->takeUp());
    Checkout *sale = m_sales->find(QStringLiteral("T1-1"));
    QVERIFY(sale != nullptr);
    QCOMPARE(m_sales->count(), 0);
    QCOMPARE(m_sales->count(record.frozen.peer), 1);
    // The other one is still looked at: it may be paid, too.
    m_till->willSay("\"result\":{\"state\":4}");
    m_till->willSay("\"result\":{\"receipt\":" + receipt(4, "62da73b0803aced907a52b99") + '}');
    m_till->clock.advance(std::chrono::seconds(300));
    QTRY_COMPARE(sale->status().alarm, sale::SaleAlarm::PaidTwice);
    QVERIFY(sale->acknowledge(QStringLiteral("given back")));
    QVERIFY(m_sales->find(QStringLiteral("T1-1")) == nullptr);
    QCOMPARE(settled.count(), 0);
  }

  void takesUpAllOnceThereIsAWay() {
    left("T1-1", State::Sending, true);
    left("T1-2", State::Sending, false);
    m_hasWay = false;
    begin();
    QVERIFY(m_sales->takeUp());
    QCOMPARE(m_sales->unreachable().size(), std::size_t{2});
    m_sales->takeUpUnreachable();
    QCOMPARE(m_sales->unreachable().size(), std::size_t{2});
    m_hasWay = true;
    QCOMPARE(m_sales->fetch(QStringLiteral("T1-2"))->status().state, State::Queued);
    QCOMPARE(m_sales->unreachable().size(), std::size_t{1});
    m_sales->takeUpUnreachable();
    QVERIFY(m_sales->unreachable().empty());
    const State state = m_sales->find(QStringLiteral("T1-1"))->status().state;
    QVERIFY(state == State::Unknown || state == State::Reconciling);
  }

  void takesUpWhatAnEarlierRunLeft() {
    left("T1-1", State::Paid);
    left("T1-2", State::Sending, true);
    left("T1-3", State::Sending, false);
    left("T1-4", State::Accepted);
    left("T1-5", State::Void);
    left("T1-6", State::Queued);
    m_till->journal.reopen();
    begin();
    QVERIFY(m_sales->takeUp());
    std::vector<State> states;
    QStringList orders;
    for (const Checkout *checkout : m_sales->all()) {
      orders.push_back(checkout->orderId());
      states.push_back(checkout->status().state);
    }
    QCOMPARE(orders, (QStringList{QStringLiteral("T1-2"), QStringLiteral("T1-3"), QStringLiteral("T1-4"),
                                  QStringLiteral("T1-6")}));
    QCOMPARE(states, (std::vector<State>{State::Reconciling, State::Queued, State::Accepted, State::Queued}));
    m_till->clock.advance(1h);
    for (const test::HeardRequest &request : m_till->transport.heard())
      QVERIFY(!request.body.contains("receipts.create"));  // not without a person
  }

  void listsThoseItHasNoWayTo() {
    left("T1-1", State::Accepted);
    m_hasWay = false;
    begin();
    QVERIFY(m_sales->takeUp());
    QVERIFY(m_sales->all().empty());
    QCOMPARE(m_sales->unreachable().size(), std::size_t{1});
    QCOMPARE(m_sales->count(), qsizetype{1});
    // Asked for again, it is neither there nor one more.
    QVERIFY(m_sales->fetch(QStringLiteral("T1-1")) == nullptr);
    QCOMPARE(m_sales->count(), qsizetype{1});
    m_hasWay = true;
    QVERIFY(m_sales->fetch(QStringLiteral("T1-1")) != nullptr);
    QVERIFY(m_sales->unreachable().empty());
    QCOMPARE(m_sales->count(), qsizetype{1});
  }

  void doesNotTellAgainThatAFetchedOneIsSettled() {
    left("T1-1", State::Paid);
    begin();
    QSignalSpy settled(m_sales.get(), &OpenSales::settled);
    Checkout *checkout = m_sales->fetch(QStringLiteral("T1-1"));
    QVERIFY(checkout != nullptr);
    checkout->surface({}, {QStringLiteral("m")});
    QCOMPARE(checkout->status().alarm, sale::SaleAlarm::SomethingElse);
    QVERIFY(checkout->acknowledge(QStringLiteral("looked at")));
    QCOMPARE(settled.size(), 0);
  }

  // Whatever it was thought to have come to, and whoever looks.
  void tellsOfWhatIsPaidAfterItsEnd() {
    left("T1-1", State::Void);
    begin();
    QVERIFY(m_sales->takeUp());
    QSignalSpy settled(m_sales.get(), &OpenSales::settled);
    QSignalSpy alarmed(m_sales.get(), &OpenSales::alarmed);
    Checkout *checkout = m_sales->fetch(QStringLiteral("T1-1"));
    paycom::Receipt late;
    late.id = QStringLiteral("62da73b0803aced907a52b48");
    late.amount = sale::Money::fromTiyin(1000);
    late.state = 4;
    checkout->surface({late}, {});
    QCOMPARE(checkout->status().state, State::Paid);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(alarmed.size(), 1);
    // What is told again is no news.
    checkout->surface({late}, {});
    QCOMPARE(settled.size() + alarmed.size(), 2);
    QCOMPARE(m_sales->withAlarm().size(), std::size_t{1});
    QVERIFY(checkout->acknowledge(QStringLiteral("handed over")));
    QVERIFY(m_sales->withAlarm().empty());
    QCOMPARE(settled.size() + alarmed.size(), 2);
  }

  void tellsOfAGraverAlarmToo() {
    Checkout *sale = sell("T1-1");
    willCreate("62da73b0803aced907a52b46");
    sale->send(Checkout::Unsent::TryAgain);
    QTRY_COMPARE(sale->status().state, State::Accepted);
    QSignalSpy alarmed(m_sales.get(), &OpenSales::alarmed);
    paycom::Receipt own, other;
    own.id = QStringLiteral("62da73b0803aced907a52b46");
    other.id = QStringLiteral("62da73b0803aced907a52b47");
    own.amount = other.amount = sale::Money::fromTiyin(1000);
    sale->surface({own, other}, {});
    QCOMPARE(sale->status().alarm, sale::SaleAlarm::Duplicate);
    QCOMPARE(alarmed.size(), 1);
    own.state = other.state = 4;
    sale->surface({own, other}, {});
    QCOMPARE(sale->status().alarm, sale::SaleAlarm::PaidTwice);
    QCOMPARE(alarmed.size(), 2);
  }

  void fetchesASettledOneForWhatTurnsUpLate() {
    left("T1-1", State::Void);
    begin();
    QVERIFY(m_sales->takeUp());
    Checkout *checkout = m_sales->fetch(QStringLiteral("T1-1"));
    QVERIFY(checkout != nullptr);
    paycom::Receipt late;
    late.id = QStringLiteral("62da73b0803aced907a52b48");
    late.amount = sale::Money::fromTiyin(1000);
    checkout->surface({late}, {});
    QCOMPARE(checkout->status().state, State::CancelWanted);
    QCOMPARE(m_sales->count(), qsizetype{1});
    m_sales->release(QStringLiteral("T1-1"));
    QCOMPARE(m_sales->find(QStringLiteral("T1-1")), checkout);  // it is waited for again
    QVERIFY(m_sales->fetch(QStringLiteral("nobody's")) == nullptr);
  }
};

QTEST_GUILESS_MAIN(OpenSalesTest)
#include "opensalestest.moc"
