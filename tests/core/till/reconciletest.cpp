#include <QTest>

#include "core/json/parse.h"
#include "tests/support/payingtill.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using State = sale::SaleState;

/// What becomes of a sale whose answer was lost.
class ReconcileTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::PayingTill> m_till;

  // An attempt without an answer, and the first search in the list, which brings `first`.
  void loseTheAnswer(const QByteArrayList &first) {
    m_till->willLoseTheAnswer();
    m_till->willList(first);
    m_till->checkout().watch();
    m_till->send();
    QTRY_COMPARE(m_till->heard("receipts.get_all"), 1);
    QTRY_VERIFY(m_till->state() != State::Reconciling);
  }
  void searchAgain(std::chrono::milliseconds pause) {
    const int before = m_till->heard("receipts.get_all");
    m_till->clock.advance(pause - 1ms);
    QCOMPARE(m_till->heard("receipts.get_all"), before);
    m_till->clock.advance(1ms);
    QCOMPARE(m_till->heard("receipts.get_all"), before + 1);
    QTRY_VERIFY(m_till->state() != State::Reconciling);
  }

 private Q_SLOTS:
  void init() { m_till = std::make_unique<test::PayingTill>(); }

  void adoptsWhatWasCreatedAndNotAnswered() {
    loseTheAnswer({test::PayingTill::listed(0)});
    QCOMPARE(m_till->state(), State::Accepted);
    QCOMPARE(m_till->checkout().status().payment->id, QString::fromLatin1(test::PayingTill::paymentId));
    QCOMPARE(m_till->checkout().status().payment->number, std::optional<qint64>(0));
    QVERIFY(!m_till->checkout().failure().has_value());
    m_till->willBePaid();
    m_till->clock.advance(2s);  // and goes on to watch it
    QTRY_COMPARE(m_till->state(), State::Paid);
    QCOMPARE(m_till->heard("receipts.create"), 1);
  }

  // The provider contradicts its own window, and clocks differ.
  void searchesADayEachWay() {
    const qint64 sent = m_till->clock.now().toMSecsSinceEpoch();
    loseTheAnswer({});
    m_till->willList({});
    m_till->clock.advance(2s);
    const QByteArray &body = m_till->transport.heard().back().body;
    QVERIFY(body.contains("\"from\":" + QByteArray::number(sent - 86'400'000)));
    QVERIFY(body.contains("\"to\":" + QByteArray::number(sent + 86'402'000)));
    QVERIFY(body.contains("\"count\":50"));
  }

  void isAbsentOnlyAfterTwoSearchesAndTwoMinutes() {
    loseTheAnswer({});
    for (const auto pause : {2s, 4s, 8s, 16s, 30s, 30s}) {  // 90 s
      QCOMPARE(m_till->state(), State::Unknown);
      m_till->willList({});
      searchAgain(pause);
    }
    QCOMPARE(m_till->state(), State::Unknown);
    m_till->willList({});
    searchAgain(30s);
    QCOMPARE(m_till->state(), State::Absent);
    m_till->clock.advance(1h);
    QCOMPARE(m_till->heard("receipts.get_all"), 8);
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
    QCOMPARE(m_till->heard("receipts.create"), 2);
  }

  // A list that was asked for too early proves nothing, however late it comes.
  void countsASearchFromItsBeginning() {
    loseTheAnswer({});
    m_till->clock.advance(2s);
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    m_till->clock.advance(10min);
    m_till->transport.answer(net::Reply{200, "{\"id\":3,\"result\":[]}", {}, {}});
    QCOMPARE(m_till->state(), State::Unknown);
  }

  void provesNothingByASearchThatFails_data() {
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("rubbish") << QByteArray("x");
    QTest::newRow("refused") << QByteArray("\"error\":{\"code\":-32400}");
    QTest::newRow("one receipt unreadable") << QByteArray("\"result\":[{\"_id\":\"1\"}]");
    QTest::newRow("names no orders") << "\"result\":[" + test::PayingTill::receipt(0, 5) + "]";
    QTest::newRow("one of our amount without a name")
        << "\"result\":[" + test::PayingTill::receipt(0) + "," +
               test::PayingTill::receipt(0, 5, ",\"description\":\"T1-2\"", "62da73b0803aced907a52b47") + "]";
  }
  void provesNothingByASearchThatFails() {
    QFETCH(QByteArray, reply);
    loseTheAnswer({});
    for (int i = 0; i < 10; ++i) {
      m_till->willSay(reply);
      if (reply.contains("amount")) m_till->willSay(reply);  // a page, and its end
      m_till->clock.advance(310s);
      QTRY_COMPARE(m_till->state(), State::Unknown);
    }
    QCOMPARE(m_till->checkout().status().emptyScans, 1);
    m_till->willLoseTheAnswer();
    m_till->clock.advance(310s);
    QTRY_COMPARE(m_till->state(), State::Unknown);
    m_till->willList({});
    m_till->clock.advance(310s);
    QTRY_COMPARE(m_till->state(), State::Absent);
  }

  // Two seconds after a search, and then rarely: nothing but a person's word will end it.
  void asksRarelyWhereOnlyAPersonCanTell() {
    loseTheAnswer({test::PayingTill::receipt(0)});
    for (int i = 0; i < 10; ++i) {
      m_till->willList({test::PayingTill::receipt(0)});
      m_till->clock.advance(310s);
      QTRY_COMPARE(m_till->state(), State::Unknown);
    }
    const int before = m_till->heard("receipts.get_all");
    m_till->clock.advance(290s);
    QTRY_COMPARE(m_till->state(), State::Unknown);
    QCOMPARE(m_till->heard("receipts.get_all"), before);
  }

  // What could not be begun is begun again, and not forgotten.
  void searchesOnceTheJournalTakesIt() {
    loseTheAnswer({});
    m_till->journal.setReadOnly(true);
    m_till->clock.advance(30s);
    QCOMPARE(m_till->state(), State::Unknown);
    QVERIFY(m_till->checkout().storeFailure());
    m_till->journal.setReadOnly(false);
    m_till->willList({test::PayingTill::listed(0)});
    m_till->clock.advance(10s);
    QTRY_COMPARE(m_till->state(), State::Accepted);
  }

  // This computer's clock is wrong: a list of its own days cannot show what was made on the provider's.
  void provesNothingByAListBesideTheProvidersTime_data() {
    QTest::addColumn<QDateTime>("wrong");
    QTest::newRow("1970") << QDateTime({1970, 1, 2}, {3, 4}, Qt::UTC);
    QTest::newRow("two days on") << QDateTime({2024, 2, 2}, {15, 45}, Qt::UTC);
    QTest::newRow("2038") << QDateTime({2038, 1, 20}, {3, 14}, Qt::UTC);
  }
  void provesNothingByAListBesideTheProvidersTime() {
    QFETCH(QDateTime, wrong);
    const QDateTime theirs = m_till->clock.now();
    m_till->clock.setNow(wrong);
    const auto sale = m_till->another(QStringLiteral("T1-2"));
    m_till->willLoseTheAnswer();
    m_till->transport.willAnswer(net::Reply{200, R"({"id":2,"result":[]})", theirs, {}});
    sale->watch();
    sale->send(Checkout::Unsent::TryAgain);
    QTRY_COMPARE(m_till->heard("receipts.get_all"), 1);
    QTRY_COMPARE(sale->status().state, State::Unknown);
    QCOMPARE(sale->status().emptyScans, 0);
    // It tells what time it is there, and the next search reads that.
    m_till->clock.advance(2s);
    const qint64 now = theirs.toMSecsSinceEpoch();
    const auto asked = json::parse(m_till->transport.heard().back().body).value();
    QVERIFY(*asked.find(u"params")->find(u"from")->integer() < now);
    QVERIFY(*asked.find(u"params")->find(u"to")->integer() > now);
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    m_till->transport.answer(net::Reply{200, R"({"id":3,"result":[]})", theirs, {}});
    QCOMPARE(sale->status().emptyScans, 1);
  }

  void raisesAnAlarmForAnotherAmountAndNeverCallsItAbsent() {
    loseTheAnswer({test::PayingTill::listed(0, 999)});
    QCOMPARE(m_till->checkout().status().alarm, sale::SaleAlarm::SomethingElse);
    for (int i = 0; i < 10; ++i) {
      QCOMPARE(m_till->state(), State::Unknown);
      m_till->willList({test::PayingTill::listed(0, 999)});
      m_till->clock.advance(30s);
      QTRY_COMPARE(m_till->state(), State::Unknown);
    }
  }

  void searchesAtAPersonsPressAndNeverTwiceAtOnce() {
    loseTheAnswer({});
    m_till->checkout().look();
    m_till->checkout().look();
    QCOMPARE(m_till->heard("receipts.get_all"), 2);
    m_till->clock.advance(10min);  // the alarm that was set before finds a search under way
    QCOMPARE(m_till->heard("receipts.get_all"), 2);
  }

  void searchesOnlyWhenAsked() {
    m_till->willLoseTheAnswer();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Unknown);
    m_till->clock.advance(1h);
    QCOMPARE(m_till->heard("receipts.get_all"), 0);
  }

  void searchesForWhatWasGivenUpAndCancelsIt() {
    loseTheAnswer({});
    m_till->willList({test::PayingTill::listed(0)});
    m_till->willBeIn(0);
    m_till->willSay("\"result\":{\"receipt\":" + test::PayingTill::receipt(50) + "}");
    m_till->checkout().giveUp();
    QTRY_COMPARE(m_till->state(), State::Cancelled);
    QCOMPARE(m_till->heard("receipts.check"), 1);
    QCOMPARE(m_till->heard("receipts.cancel"), 1);
  }

  void isVoidWhenWhatWasGivenUpIsNowhere() {
    loseTheAnswer({});
    m_till->willList({});
    m_till->checkout().giveUp();
    QTRY_COMPARE(m_till->state(), State::CancelWanted);
    m_till->clock.advance(2s);  // this one hangs while two minutes pass
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    m_till->clock.advance(2min);
    m_till->transport.answer(failure(net::Failure{net::Failure::Code::TimedOut, net::Delivery::MaybeSent}));
    QCOMPARE(m_till->state(), State::CancelWanted);
    m_till->transport.willAnswer(200, "{\"id\":5,\"result\":[]}");
    m_till->clock.advance(30s);
    QTRY_COMPARE(m_till->state(), State::Void);
    QCOMPARE(m_till->heard("receipts.cancel"), 0);
  }

  void canBeGivenUpDuringASearch() {
    m_till->willLoseTheAnswer();
    m_till->checkout().watch();
    m_till->send();
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    QCOMPARE(m_till->state(), State::Reconciling);
    m_till->checkout().giveUp();
    const auto page = [](const QByteArray &id) {
      return net::Reply{200, "{\"id\":" + id + ",\"result\":[" + test::PayingTill::listed(4) + "]}", {}, {}};
    };
    m_till->transport.willAnswer(page("3"));
    m_till->transport.answer(page("2"));
    QTRY_COMPARE(m_till->state(), State::Paid);
    QCOMPARE(m_till->checkout().status().alarm, sale::SaleAlarm::PaidAfterGiveUp);
  }
};

QTEST_GUILESS_MAIN(ReconcileTest)
#include "reconciletest.moc"
