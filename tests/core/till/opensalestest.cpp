#include <QSignalSpy>
#include <QTest>

#include "tests/core/till/severalsales.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using State = sale::SaleState;

/// Several sales at once, each with its own fate, and what a start finds of those before it.
class OpenSalesTest : public test::SeveralSales {
  Q_OBJECT

 private Q_SLOTS:
  void init() { open(); }
  void cleanup() { close(); }

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
};

QTEST_GUILESS_MAIN(OpenSalesTest)
#include "opensalestest.moc"
