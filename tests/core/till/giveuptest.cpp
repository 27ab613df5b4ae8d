#include <QSignalSpy>
#include <QTest>

#include "tests/support/payingtill.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;
using State = sale::SaleState;

/// What a person can take back, and how.
class GiveUpTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::PayingTill> m_till;

  void accept() {
    m_till->willCreate();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
  }

 private Q_SLOTS:
  void init() { m_till = std::make_unique<test::PayingTill>(); }

  // A network that swallows everything keeps the request for half a minute, and the customer may go.
  void takesBackWhatIsUnderWayUntilItsBodyLeaves() {
    m_till->send();
    QCOMPARE(m_till->state(), State::Sending);
    QVERIFY(m_till->checkout().giveUp());
    QCOMPARE(m_till->kept().state, State::Void);
    const auto attempts = (*m_till->journal).attempts.of(test::PayingTill::orderId());
    QCOMPARE(attempts.value().size(), std::size_t{1});
    QCOMPARE(attempts.value().front().outcome, nameOf(CallOutcome::NotSent));
    QVERIFY(attempts.value().front().ended);
    // The server is reached only now: by nothing. What comes of the request is no news.
    QSignalSpy changes(&m_till->checkout(), &Checkout::changed);
    m_till->willCreate();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_till->transport.bodiesReleased(), 0);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(m_till->kept().state, State::Void);
    QCOMPARE((*m_till->journal).attempts.of(test::PayingTill::orderId()).value().front().error,
             attempts.value().front().error);
  }

  void letsTheNextSaleGoAtOnceAfterOneThatWasTakenBack() {
    m_till->send();
    const auto next = m_till->another(QStringLiteral("T1-2"));
    next->send(Checkout::Unsent::TryAgain);
    QCOMPARE(next->status().state, State::Queued);
    QVERIFY(m_till->checkout().giveUp());
    QCOMPARE(next->status().state, State::Sending);
    QVERIFY(!m_till->gate.opensAt());
  }

  void takesBackNothingWhoseBodyHasLeft() {
    m_till->willSayNothing();
    m_till->send();
    QTRY_COMPARE(m_till->transport.bodiesReleased(), 1);
    QVERIFY(!m_till->checkout().giveUp());
    QCOMPARE(m_till->kept().state, State::Sending);
  }

  void takesBackOnlyWhatHasCreatedNothing() {
    m_till->willNotBeReached();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Queued);
    QVERIFY(m_till->checkout().giveUp(QStringLiteral("rang up twice")));
    QCOMPARE(m_till->state(), State::Void);
    QCOMPARE(m_till->kept().state, State::Void);
    QVERIFY(!m_till->checkout().giveUp());
  }

  void hasNothingToTakeBackAfterARefusal() {
    m_till->willRefuse(-31610);
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Rejected);
    QVERIFY(!m_till->checkout().giveUp());
    QCOMPARE(m_till->kept().state, State::Rejected);
  }

  void tellsWhatAWindowShows() {
    QVERIFY(m_till->checkout().payUrl().isEmpty());
    m_till->clock.advance(5s);
    accept();
    QCOMPARE(m_till->checkout().orderId(), QStringLiteral("T1-1"));
    QCOMPARE(m_till->checkout().amount(), sale::Money::fromTiyin(1000));
    QCOMPARE(m_till->checkout().payUrl(),
             QUrl(QStringLiteral("https://checkout.test.paycom.uz/62da73b0803aced907a52b46")));
    QCOMPARE(m_till->checkout().serverName(), QStringLiteral("checkout.test.paycom.uz"));
    QCOMPARE(m_till->checkout().requestId(), std::optional<qint64>(1));
    QCOMPARE(m_till->checkout().attemptedAt(), 5s);
  }

  void sendsTheSameOnceMoreWhenNothingLeft() {
    m_till->willNotBeReached();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Queued);
    m_till->willCreate();
    m_till->send();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Accepted);
    m_till->send();
    const auto &heard = m_till->transport.heard();
    QCOMPARE(heard.size(), std::size_t{2});
    QCOMPARE(m_till->heard("receipts.create"), 2);
    QCOMPARE(QByteArray(heard[1].body).replace("\"id\":2", "\"id\":1"), heard[0].body);
  }

  void asksNobodyAboutWhatWasNeverSent() {
    m_till->willNotBeReached();
    m_till->send();
    QTRY_COMPARE(m_till->state(), State::Queued);
    m_till->checkout().giveUp();
    QCOMPARE(m_till->state(), State::Void);
    m_till->clock.advance(1h);
    QCOMPARE(m_till->transport.heard().size(), std::size_t{1});
  }

  void looksBeforeItCancels() {
    accept();
    m_till->willBeIn(0);
    m_till->willCreate(50);
    m_till->checkout().giveUp();
    QCOMPARE(m_till->state(), State::CancelWanted);
    QCOMPARE(m_till->heard("receipts.cancel"), 0);
    QTRY_COMPARE(m_till->state(), State::Cancelled);
    QCOMPARE(m_till->checkout().status().payment->number, std::optional<qint64>(50));
    QCOMPARE(m_till->heard("receipts.check"), 1);
    QCOMPARE(m_till->heard("receipts.cancel"), 1);
    m_till->clock.advance(1h);
    QCOMPARE(m_till->transport.heard().size(), std::size_t{3});
  }

  void cancelsNothingThatSomebodyIsPaying_data() {
    QTest::addColumn<int>("state");
    for (const int state : {1, 2, 3, 5, 20, 21, 30, 77}) QTest::addRow("%d", state) << state;
  }
  void cancelsNothingThatSomebodyIsPaying() {
    QFETCH(int, state);
    accept();
    m_till->willBeIn(state);
    m_till->checkout().giveUp();
    QTRY_COMPARE(m_till->checkout().status().payment->number, std::optional<qint64>(state));
    QCOMPARE(m_till->state(), State::CancelWanted);
    m_till->willBePaid();
    m_till->clock.advance(2s);  // it goes on looking
    QTRY_COMPARE(m_till->state(), State::Paid);
    QCOMPARE(m_till->checkout().status().alarm, sale::SaleAlarm::PaidAfterGiveUp);
    QCOMPARE(m_till->heard("receipts.cancel"), 0);
  }

  // Asked before the press, answered after it: somebody may have begun to pay in between.
  void takesNoLookFromBeforeForALook() {
    accept();
    m_till->checkout().look();
    QTRY_COMPARE(m_till->transport.waiting(), std::size_t{1});
    m_till->checkout().giveUp();
    m_till->transport.answer(net::Reply{200, "{\"id\":2,\"result\":{\"state\":0}}", {}, {}});
    QCOMPARE(m_till->heard("receipts.cancel"), 0);
    QCOMPARE(m_till->heard("receipts.check"), 2);
  }

  void retriesACancelOnlyAfterALookThatShowsItStillWaiting() {
    accept();
    m_till->willBeIn(0);
    m_till->willLoseTheAnswer();
    m_till->checkout().giveUp();
    QTRY_VERIFY(m_till->checkout().failure().has_value());
    QCOMPARE(m_till->state(), State::Cancelling);
    m_till->willLoseTheAnswer();  // a look that fails is none
    m_till->clock.advance(2s);
    QTRY_COMPARE(m_till->heard("receipts.check"), 2);
    QTRY_COMPARE(m_till->clock.waiting(), std::size_t{1});
    QCOMPARE(m_till->heard("receipts.cancel"), 1);
    m_till->willBeIn(0);
    m_till->willCreate(50);
    m_till->clock.advance(2s);
    QTRY_COMPARE(m_till->state(), State::Cancelled);
    QCOMPARE(m_till->heard("receipts.cancel"), 2);
    QVERIFY(!m_till->checkout().failure().has_value());
  }

  void findsThatALostCancelWorked() {
    accept();
    m_till->willBeIn(0);
    m_till->willLoseTheAnswer();
    m_till->checkout().giveUp();
    QTRY_COMPARE(m_till->heard("receipts.cancel"), 1);
    QTRY_VERIFY(m_till->checkout().failure().has_value());
    m_till->willBeIn(50);
    m_till->clock.advance(2s);
    QTRY_COMPARE(m_till->state(), State::Cancelled);
    QCOMPARE(m_till->heard("receipts.cancel"), 1);
    QVERIFY(!m_till->checkout().failure().has_value());
  }

  void asksLessOftenForWhatIsRefused() {
    accept();
    m_till->willBeIn(0);
    m_till->willRefuse(-31800);
    m_till->checkout().giveUp();
    QTRY_VERIFY(m_till->checkout().failure().has_value());
    for (int second = 2; second <= 62; second += 2) {
      m_till->willBeIn(0);
      const int cancels = second == 2 || second == 6 || second == 14 || second == 30 || second == 62;
      if (cancels) m_till->willRefuse(-31800);
      m_till->clock.advance(2s);
      QTRY_COMPARE(m_till->heard("receipts.check"), 1 + second / 2);
      QTRY_COMPARE(m_till->transport.bodiesReleased(), static_cast<int>(m_till->transport.heard().size()));
      QTRY_COMPARE(m_till->clock.waiting(), std::size_t{1});
      QCOMPARE(m_till->checkout().failure()->code, -31800);  // the look alone does not hide it
    }
    QCOMPARE(m_till->heard("receipts.cancel"), 6);
  }

  void isTooLateWhenItWasPaid() {
    accept();
    m_till->willBePaid();
    m_till->checkout().giveUp();
    QTRY_COMPARE(m_till->state(), State::Paid);
    QCOMPARE(m_till->checkout().status().alarm, sale::SaleAlarm::PaidAfterGiveUp);
    QCOMPARE(m_till->heard("receipts.cancel"), 0);
  }
};

QTEST_GUILESS_MAIN(GiveUpTest)
#include "giveuptest.moc"
