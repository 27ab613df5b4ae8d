#include <QSignalSpy>
#include <QTest>

#include "tests/support/payingtill.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using State = sale::SaleState;

/// What is on the disk before what, and what is known after the program died or the disk failed.
class DurableTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::PayingTill> m_till;

  [[nodiscard]] QStringList acts() const {
    QStringList names;
    store::Rows rows = m_till->journal->database().select(
        QStringLiteral("SELECT action FROM act WHERE order_id = 'T1-1' ORDER BY sequence"));
    while (rows.next()) names.push_back(rows.text(0));
    return names;
  }
  [[nodiscard]] std::vector<store::AttemptRecord> attempts() const {
    return m_till->journal->attempts.of(test::PayingTill::orderId()).value();
  }

 private Q_SLOTS:
  void init() { m_till = std::make_unique<test::PayingTill>(); }

  void keepsEachStepBeforeTheNext() {
    m_till->willCreate();
    m_till->send();
    QCOMPARE(m_till->kept().state, State::Sending);
    QCOMPARE(m_till->kept().attempts, 1);
    QVERIFY(!m_till->kept().bodyLeft);
    QCOMPARE(attempts().size(), std::size_t{1});
    QCOMPARE(attempts()[0].call.request, m_till->transport.heard()[0].body);
    QTRY_COMPARE(m_till->state(), State::Accepted);
    QCOMPARE(m_till->kept(), m_till->checkout().status());
    QCOMPARE(acts(), (QStringList{QStringLiteral("freeze"), QStringLiteral("begin-attempt"),
                                  QStringLiteral("body-leaves"), QStringLiteral("reply"),
                                  QStringLiteral("outcome")}));
    const store::AttemptRecord attempt = attempts().front();
    QVERIFY(attempt.bodyLeft.has_value());
    QCOMPARE(attempt.httpStatus, std::optional(200));
    QVERIFY(attempt.reply.contains(test::PayingTill::paymentId));
    QCOMPARE(attempt.outcome, QStringLiteral("accepted"));
    QCOMPARE(attempt.error, QString());
  }

  void keepsWhyNothingCame() {
    m_till->willLoseTheAnswer();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Unknown);
    QCOMPARE(attempts().front().outcome, QStringLiteral("unclear"));
    QCOMPARE(attempts().front().error, QStringLiteral("connection-lost"));
    QVERIFY(!attempts().front().httpStatus.has_value());
  }

  void sendsNothingThatCannotBeKept() {
    m_till->journal.setReadOnly(true);
    m_till->checkout().watch();
    m_till->send();
    QCOMPARE(m_till->state(), State::Queued);
    QCOMPARE(m_till->checkout().storeFailure()->code, store::Failure::Code::ReadOnly);
    QVERIFY(m_till->transport.heard().empty());
    m_till->journal.setReadOnly(false);
    m_till->willSayNothing();  // the first call was made ready, and never made
    m_till->willCreate();
    m_till->clock.advance(2s);  // it goes on by itself
    QTRY_COMPARE(m_till->state(), State::Accepted);
    QVERIFY(!m_till->checkout().storeFailure().has_value());
  }

  // What a person wanted waits for nobody, and what is told of the disk must not go on being told.
  void tellsThatTheDiskIsWellAgain() {
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
    const QStringList before = acts();
    m_till->journal.setReadOnly(true);
    QVERIFY(!m_till->checkout().giveUp());
    QVERIFY(m_till->checkout().storeFailure().has_value());
    m_till->clock.advance(2s);
    QVERIFY(m_till->checkout().storeFailure().has_value());
    m_till->journal.setReadOnly(false);
    QSignalSpy changes(&m_till->checkout(), &Checkout::changed);
    m_till->clock.advance(2s);
    QVERIFY(!m_till->checkout().storeFailure().has_value());
    QVERIFY(!changes.isEmpty());
    QCOMPARE(m_till->state(), State::Accepted);
    QCOMPARE(acts(), before);
    QCOMPARE(m_till->transport.heard().size(), std::size_t{1});
  }

  // It is tried no more, and is in the row of those that wait.
  void tellsThatTheDiskIsWellAgainAlsoOfASaleThatIsLeftAlone() {
    m_till->journal.setReadOnly(true);
    m_till->checkout().leaveAlone();
    QVERIFY(!m_till->checkout().giveUp());
    m_till->clock.advance(1h);
    QVERIFY(m_till->checkout().storeFailure().has_value());
    m_till->journal.setReadOnly(false);
    m_till->clock.advance(2s);
    QVERIFY(!m_till->checkout().storeFailure().has_value());
    QCOMPARE(m_till->state(), State::Queued);
    QVERIFY(m_till->transport.heard().empty());
  }

  // The disk fills up between the attempt and its first byte.
  void letsNoByteLeaveThatCannotBeKept() {
    m_till->checkout().watch();
    m_till->willCreate();
    m_till->send();
    QCOMPARE(m_till->state(), State::Sending);
    m_till->journal.setReadOnly(true);
    QTRY_VERIFY(m_till->checkout().storeFailure().has_value());
    QTRY_COMPARE(m_till->clock.waiting(), std::size_t{1});
    QCOMPARE(m_till->transport.bodiesReleased(), 0);
    m_till->journal.setReadOnly(false);
    m_till->willCreate();
    m_till->clock.advance(2s);
    QTRY_COMPARE(m_till->state(), State::Accepted);
    QCOMPARE(attempts().size(), std::size_t{2});
    QCOMPARE(attempts()[0].outcome, QStringLiteral("not-sent"));
  }

  // The disk fills up while the answer is under way: it is known to nobody before it is kept.
  void keepsAnAnswerAsSoonAsThereIsRoom() {
    m_till->checkout().watch();
    m_till->send();
    QTRY_COMPARE(m_till->transport.bodiesReleased(), 1);
    m_till->journal.setReadOnly(true);
    m_till->transport.answer(
        net::Reply{200, "{\"id\":1,\"result\":{\"receipt\":" + test::PayingTill::receipt(0) + "}}", {}, {}});
    QCOMPARE(m_till->state(), State::Sending);
    QVERIFY(m_till->checkout().storeFailure().has_value());
    m_till->clock.advance(2s);
    QCOMPARE(m_till->state(), State::Sending);
    m_till->journal.setReadOnly(false);
    m_till->clock.advance(2s);
    QCOMPARE(m_till->state(), State::Accepted);
    QCOMPARE(attempts().front().outcome, QStringLiteral("accepted"));
    QVERIFY(!attempts().front().reply.isEmpty());
    QCOMPARE(m_till->heard("receipts.create"), 1);
  }

  void losesAnAnswerThatWasNeverKeptAndLooksForIt() {
    m_till->send();
    QTRY_COMPARE(m_till->transport.bodiesReleased(), 1);
    m_till->journal.setReadOnly(true);
    m_till->transport.answer(
        net::Reply{200, "{\"id\":1,\"result\":{\"receipt\":" + test::PayingTill::receipt(0) + "}}", {}, {}});
    m_till->restart();
    QCOMPARE(m_till->state(), State::Unknown);
    QVERIFY(m_till->checkout().status().mayExist);
  }

  void knowsWhatWasUnderWayWhenItDied_data() {
    QTest::addColumn<bool>("bodyLeft");
    QTest::addColumn<State>("state");
    QTest::newRow("before the body") << false << State::Queued;
    QTest::newRow("after it") << true << State::Unknown;
  }
  void knowsWhatWasUnderWayWhenItDied() {
    QFETCH(bool, bodyLeft);
    m_till->send();
    if (bodyLeft) QTRY_COMPARE(m_till->transport.bodiesReleased(), 1);
    m_till->restart();
    QTEST(m_till->state(), "state");
    QTEST(m_till->kept().state, "state");
    QCOMPARE(acts().last(), QStringLiteral("restart"));
  }

  // The raw answer was kept, and the program died before it was judged.
  void judgesAnAnswerThatItHadNoTimeToJudge_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<State>("state");
    QTest::newRow("created") << "{\"id\":1,\"result\":{\"receipt\":" + test::PayingTill::receipt(0) + "}}"
                             << State::Accepted;
    QTest::newRow("refused") << QByteArray(R"({"id":1,"error":{"code":-31610}})") << State::Rejected;
    QTest::newRow("rubbish") << QByteArray("x") << State::Unknown;
    QTest::newRow("to another request")
        << "{\"id\":2,\"result\":{\"receipt\":" + test::PayingTill::receipt(0) + "}}" << State::Unknown;
  }
  void judgesAnAnswerThatItHadNoTimeToJudge() {
    QFETCH(QByteArray, body);
    m_till->send();
    QTRY_COMPARE(m_till->transport.bodiesReleased(), 1);
    {
      store::Transaction unit = m_till->journal->begin(
          {store::Actor::Till, store::Action::Reply, m_till->clock.moment(), test::PayingTill::orderId()});
      m_till->journal->attempts.keepReply(unit, attempts().front().sequence, 200, body);
      QVERIFY(unit.commit());
    }
    m_till->restart();
    QTEST(m_till->state(), "state");
    QCOMPARE(m_till->heard("receipts.create"), 1);
  }

  void goesOnCountingScansAndTimeOverARestart() {
    m_till->willLoseTheAnswer();
    m_till->willList({});
    m_till->checkout().watch();
    m_till->send();
    QTRY_COMPARE(m_till->kept().emptyScans, 1);
    m_till->restart();
    QCOMPARE(m_till->state(), State::Unknown);
    m_till->clock.advance(121s);
    m_till->willList({});
    m_till->checkout().watch();
    QTRY_COMPARE(m_till->state(), State::Absent);
  }

  // Whoever set the clock an hour on has not made an hour pass.
  void believesNoClockThatWasSet() {
    m_till->willLoseTheAnswer();
    m_till->willList({});
    m_till->checkout().watch();
    m_till->send();
    QTRY_COMPARE(m_till->kept().emptyScans, 1);
    for (const QDateTime &now :
         {QDateTime({2024, 2, 1}, {15, 45}, Qt::UTC), QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC),
          QDateTime({2038, 1, 20}, {0, 0}, Qt::UTC)}) {
      m_till->clock.setNow(now);
      m_till->restart();
      m_till->willList({});
      m_till->checkout().watch();
      QTRY_COMPARE(m_till->checkout().status().lastLeft, 0ms);
      QTRY_VERIFY(m_till->state() == State::Unknown && m_till->transport.waiting() == 0);
    }
  }

  void cancelsOnlyAfterThatIsKept() {
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
    m_till->willBeIn(0);
    m_till->willSayNothing();
    QVERIFY(m_till->checkout().giveUp(QStringLiteral("left without the goods")));
    QTRY_COMPARE(m_till->transport.bodiesReleased(), 3);  // created, looked at, to be cancelled
    QCOMPARE(m_till->heard("receipts.cancel"), 1);
    QCOMPARE(m_till->kept().state, State::Cancelling);
    QCOMPARE(attempts().back().call.method, store::Method::Cancel);
    m_till->restart();
    QCOMPARE(m_till->state(), State::Cancelling);
    m_till->willBeIn(50);
    m_till->checkout().watch();
    m_till->checkout().look();
    QTRY_COMPARE(m_till->kept().state, State::Cancelled);
    QCOMPARE(m_till->heard("receipts.cancel"), 1);
  }

  void takesAManagersWordWithAReason() {
    m_till->willLoseTheAnswer();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Unknown);
    QVERIFY(m_till->checkout().override(QStringLiteral("looked in the cabinet")));
    QCOMPARE(m_till->kept().state, State::Absent);
    store::Rows rows = m_till->journal->database().select(
        QStringLiteral("SELECT actor, action, note FROM act ORDER BY sequence DESC LIMIT 1"));
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), QStringLiteral("cashier"));
    QCOMPARE(rows.text(1), QStringLiteral("override"));
    QCOMPARE(rows.text(2), QStringLiteral("looked in the cabinet"));
  }

  void tellsHowLongItIsWaitedForAfterARestart() {
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
    m_till->clock.advance(90s);
    m_till->restart();
    QCOMPARE(m_till->clock.steady() - m_till->checkout().attemptedAt(), 90s);
  }
};

QTEST_GUILESS_MAIN(DurableTest)
#include "durabletest.moc"
