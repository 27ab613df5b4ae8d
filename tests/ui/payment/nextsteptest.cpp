#include "tests/ui/payment/openpanel.h"

using namespace kassir;
using namespace std::chrono_literals;
using sale::SaleState;

// What a cashier who waits is told: what the till does next, and when.
class NextStepTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenPanel> m_open;

  [[nodiscard]] QString words() const {
    return m_open->shows("nextStep") ? m_open->words("nextStep") : QString();
  }
  void loseTheAnswer() {
    m_open->till.checkout().watch();
    m_open->till.willLoseTheAnswer();
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenPanel>();
  }
  void cleanup() { m_open.reset(); }

  void countsToTheNextAttempt() {
    m_open->till.checkout().watch();
    m_open->till.willNotBeReached();
    m_open->send();
    QCOMPARE(words(), QStringLiteral("The till tries again by itself in 0:02."));
    m_open->till.clock.advance(1s);
    QCOMPARE(words(), QStringLiteral("The till tries again by itself in 0:01."));
    m_open->till.willCreate();
    m_open->till.clock.advance(1s);
    QTRY_COMPARE(m_open->till.state(), SaleState::Accepted);
    QCOMPARE(words(), QString());
  }

  void saysThatNothingHasLeftYet() {
    m_open->till.send();
    QCOMPARE(words(), QString());  // a moment is no news
    m_open->till.clock.advance(3s);
    QCOMPARE(words(), QStringLiteral("Payme is not reached yet: nothing has been sent. “Back to the goods” "
                                     "opens the list again."));
    m_open->till.willSayNothing();
    QTRY_COMPARE(words(), QString());
    QCOMPARE(m_open->till.transport.bodiesReleased(), 1);
  }

  // A server that leaves another one without an answer keeps this one in the queue for half a minute.
  void saysThatAnotherSaleGoesFirst() {
    m_open->till.checkout().watch();
    m_open->till.gate.enter(till::SendGate::Urgency::ByPerson, Callback<>(&m_open->panel, [] {}));
    m_open->till.send();
    m_open->panel.follow(&m_open->till.checkout());
    QCOMPARE(m_open->till.state(), SaleState::Queued);
    QCOMPARE(words(), QString());  // a moment is no news
    m_open->till.clock.advance(3s);
    QCOMPARE(words(),
             QStringLiteral("Another sale is being sent at this moment: this one follows by itself."));
    m_open->till.willCreate();
    m_open->till.gate.leave(till::SendGate::End::Left);
    QTRY_COMPARE(m_open->till.state(), SaleState::Accepted);
    QCOMPARE(words(), QString());
  }

  void saysThatItHasStopped() {
    m_open->till.checkout().watch();
    m_open->till.willNotBeReached();
    m_open->send();
    m_open->till.checkout().leaveAlone();
    m_open->panel.follow(&m_open->till.checkout());
    QVERIFY2(words().startsWith(QStringLiteral("The till has stopped trying")), qPrintable(words()));
  }

  // Killed between the press and the first attempt: nobody sends it but a person, who must see that.
  void offersToSendWhatAKillKeptFromBeginning() {
    m_open->panel.follow(nullptr);
    m_open->till.restart();
    m_open->till.checkout().leaveAlone();
    m_open->panel.follow(&m_open->till.checkout());
    QCOMPARE(m_open->till.checkout().status().attempts, 0);
    QVERIFY2(m_open->words("status").contains(QStringLiteral("Not sent")),
             qPrintable(m_open->words("status")));
    QVERIFY2(words().startsWith(QStringLiteral("The till has stopped trying")), qPrintable(words()));
    QVERIFY(m_open->shows("tryAgainButton"));
  }

  void tellsWhichLookComesWhen() {
    loseTheAnswer();
    m_open->till.willSayNothing();
    m_open->send();
    QTRY_VERIFY(words().startsWith(QStringLiteral("Look 1 of 2 in Payme's list is under way.")));
    QVERIFY(words().contains(QStringLiteral("F8")));
    QVERIFY2(m_open->words("stepCreated").startsWith(u'?'), qPrintable(m_open->words("stepCreated")));
    QVERIFY(m_open->words("stepCreated").contains(QStringLiteral("not known yet")));
  }

  void showsNoSecondLookBeforeItIsDone() {
    loseTheAnswer();
    m_open->till.willList({});
    m_open->send();
    QTRY_COMPARE(m_open->till.checkout().status().emptyScans, 1);
    const QString first =
        QStringLiteral("Look 1 of 2: not there. Look 2 of 2, which decides, follows in 2:00.");
    QVERIFY2(words().startsWith(first), qPrintable(words()));
    m_open->till.willList({});
    m_open->till.clock.advance(2s);
    QTRY_COMPARE(m_open->till.checkout().status().emptyScans, 2);
    QVERIFY2(words().contains(QStringLiteral("follows in 1:58")), qPrintable(words()));
    QCOMPARE(m_open->till.state(), SaleState::Unknown);
  }

  void saysThatALookDidNotSucceed() {
    loseTheAnswer();
    m_open->till.willNotBeReached();
    m_open->send();
    QTRY_VERIFY2(words().startsWith(QStringLiteral("Look 1 of 2 in Payme's list did not succeed. It is tried "
                                                   "again in 0:02.")),
                 qPrintable(words()));
  }

  // Payments of the sum that name no order: an empty list before proves nothing about this one.
  void namesThePersonWhoDecidesAlsoAfterAnEmptyList() {
    loseTheAnswer();
    m_open->till.willList({});
    m_open->send();
    QTRY_COMPARE(m_open->till.checkout().status().emptyScans, 1);
    m_open->till.willList({test::PayingTill::receipt(0)});
    m_open->till.clock.advance(2s);
    QTRY_VERIFY(m_open->till.checkout().needsAPerson());
    QCOMPARE(m_open->till.checkout().status().emptyScans, 1);
    QTRY_VERIFY2(words().startsWith(QStringLiteral("Payme's list does not show for certain")),
                 qPrintable(words()));
  }

  void callsNothingCreatedThatIsOnlyBeingSent() {
    m_open->till.willSayNothing();
    m_open->till.send();
    QCOMPARE(m_open->till.state(), SaleState::Sending);
    QCOMPARE(m_open->words("stepCreated"), QStringLiteral("● The payment is being created"));
  }
};

QTEST_MAIN(NextStepTest)
#include "nextsteptest.moc"
