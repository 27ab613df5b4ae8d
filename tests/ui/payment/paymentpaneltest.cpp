#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/fiscal/linkhosts.h"
#include "core/settings/settings.h"
#include "tests/ui/payment/openpanel.h"
#include "ui/text/till.h"

using namespace kassir;
using namespace kassir::ui;
using namespace std::chrono_literals;
using sale::SaleState;

class PaymentPanelTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenPanel> m_open;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenPanel>();
  }
  void cleanup() { m_open.reset(); }

  void showsWhatTheCustomerNeeds() {
    m_open->accept();
    QCOMPARE(m_open->words("total"), QStringLiteral("10.00"));
    QCOMPARE(m_open->words("currency"), QStringLiteral("sum"));
    QCOMPARE(m_open->part<QLineEdit>("payLink")->text(),
             QStringLiteral("https://checkout.test.paycom.uz/62da73b0803aced907a52b46"));
    QVERIFY(m_open->shows("code"));
    QVERIFY(m_open->shows("hint"));
    QCOMPARE(m_open->words("poweredBy"), QStringLiteral("Powered by Payme"));
    m_open->press("copyLinkButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), m_open->part<QLineEdit>("payLink")->text());
  }

  void showsNoCodeWhereThereIsNothingToPay() {
    m_open->till.willLoseTheAnswer();
    m_open->send();
    for (const char *name : {"code", "hint", "payLink", "poweredBy", "copyLinkButton"})
      QVERIFY2(!m_open->shows(name), name);
  }

  void countsTheTime() {
    m_open->accept();
    QVERIFY(m_open->words("status").endsWith(QStringLiteral("· 0:00")));
    m_open->till.clock.advance(24s);
    QVERIFY(m_open->words("status").endsWith(QStringLiteral("· 0:24")));
    m_open->till.clock.advance(61s);
    QVERIFY(m_open->words("status").endsWith(QStringLiteral("· 1:25")));
    QVERIFY(!m_open->part("status")->accessibleName().contains(QStringLiteral("1:25")));
    m_open->till.willBePaid();
    m_open->till.checkout().look();
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Paid);
    QVERIFY(!m_open->words("status").contains(u'·'));
    m_open->till.clock.advance(2s);
    QCOMPARE(m_open->till.clock.waiting(), std::size_t{0});  // and stops
  }

  void saysHowThePaymentStands_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<sale::SaleState>("expected");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("role");
    QTest::newRow("waiting") << 0 << sale::SaleState::Accepted << "◔"
                             << "waiting";
    QTest::newRow("paid") << 4 << sale::SaleState::Paid << "✓"
                          << "good";
    QTest::newRow("held") << 5 << sale::SaleState::Held << "!"
                          << "bad";
    QTest::newRow("stopped") << 20 << sale::SaleState::Attention << "!"
                             << "bad";
    QTest::newRow("cancelling") << 21 << sale::SaleState::Cancelling << "◔"
                                << "waiting";
    QTest::newRow("cancelled") << 50 << sale::SaleState::Cancelled << "✕"
                               << "neutral";
  }
  void saysHowThePaymentStands() {
    QFETCH(int, state);
    QFETCH(sale::SaleState, expected);
    QFETCH(QString, sign);
    QFETCH(QString, role);
    m_open->till.willCreate(state);
    m_open->send();
    QCOMPARE(m_open->till.state(), expected);
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
      m_open->speaker.setLanguage(language);
      QEvent change(QEvent::LanguageChange);
      QApplication::sendEvent(&m_open->panel, &change);
      QVERIFY(m_open->words("status").startsWith(sign + u' ' + text::describe(expected, m_open->speaker)));
      const QString advice =
          text::advise(expected, QString::fromLatin1(test::PayingTill::paymentId), m_open->speaker);
      QCOMPARE(m_open->words("advice"), advice);
      QCOMPARE(m_open->shows("advice"), !advice.isEmpty());
    }
    QCOMPARE(m_open->part("status")->property("role").toString(), role);
  }

  void asksForNoMoneyWhereThePaymentIsCancelled() {
    m_open->accept();
    QVERIFY(m_open->shows("steps"));
    m_open->till.willBeIn(50);
    m_open->till.checkout().look();
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Cancelled);
    QCOMPARE(m_open->words("totalCaption"), QStringLiteral("Sum of the sale"));
    QVERIFY(!m_open->shows("steps"));
    QVERIFY(m_open->words("advice").contains(QStringLiteral("keep the goods")));
    QCOMPARE(m_open->part<QPushButton>("backButton")->text(), QStringLiteral("Back to the goods"));
    QVERIFY(m_open->part<QPushButton>("backButton")->toolTip().contains(QStringLiteral("same goods")));
  }

  void tellsTheNumberOfAStoppedPayment() {
    m_open->till.willCreate(20);
    m_open->send();
    QVERIFY(m_open->words("advice").contains(QString::fromLatin1(test::PayingTill::paymentId)));
  }

  void saysThatNothingWasMadeAndOffersAnotherTry() {
    m_open->till.willNotBeReached();
    m_open->send();
    QCOMPARE(m_open->words("status"), QStringLiteral("✕ Not sent"));
    QCOMPARE(m_open->words("advice"),
             QStringLiteral("No connection to Payme. No payment was made — keep the goods."));
    QVERIFY(m_open->shows("reason"));
    QSignalSpy resend(&m_open->panel, &PaymentPanel::sendWanted);
    QSignalSpy back(&m_open->panel, &PaymentPanel::backWanted);
    m_open->press("tryAgainButton");
    m_open->press("backButton");
    QCOMPARE(resend.size(), 1);
    QCOMPARE(back.size(), 1);
  }

  // A network that swallows everything keeps the request for half a minute.
  void offersAWayBackFromWhatReachesNobody() {
    m_open->till.send();
    QCOMPARE(m_open->till.state(), sale::SaleState::Sending);
    QVERIFY(!m_open->shows("backButton"));  // most are reached within moments
    m_open->till.clock.advance(3s);
    QVERIFY(m_open->shows("backButton"));
    m_open->till.willSayNothing();
    QTRY_VERIFY(!m_open->shows("backButton"));
    QCOMPARE(m_open->till.transport.bodiesReleased(), 1);
    m_open->till.clock.advance(1s);
    QVERIFY(!m_open->shows("backButton"));
  }

  void offersNoWayBackOnceSomethingMayExist() {
    m_open->till.willLoseTheAnswer();
    m_open->send();
    QCOMPARE(m_open->words("advice"), QStringLiteral("Payme did not answer. A payment may exist. Checking…"));
    QVERIFY(!m_open->shows("backButton"));
    QVERIFY(!m_open->shows("tryAgainButton"));
    m_open->till.willList({test::PayingTill::listed(0)});
    m_open->press("checkAgainButton");
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Accepted);
    QVERIFY(!m_open->shows("backButton"));
  }

  void announcesEachStateOnce() {
    QStringList announcements;
    connect(m_open->part<StatusLine>("status"), &StatusLine::announced, this,
            [&announcements](const QString &spoken) { announcements << spoken; });
    m_open->till.checkout().watch();
    m_open->till.willLoseTheAnswer();
    m_open->till.willList({});
    m_open->send();
    QTRY_COMPARE(m_open->till.checkout().status().emptyScans, 1);
    m_open->till.willList({});
    m_open->till.clock.advance(2s);
    QTRY_COMPARE(m_open->till.checkout().status().emptyScans, 2);
    QCOMPARE(announcements.size(), 1);  // not confirmed: searches are no news
    QVERIFY(announcements.last().startsWith(QStringLiteral("Not confirmed. Payme did not answer.")));
    m_open->till.willList({test::PayingTill::listed(4)});
    m_open->till.clock.advance(4s);
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Paid);
    QCOMPARE(announcements.size(), 2);
    QCOMPARE(announcements.last(), QStringLiteral("Paid"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&m_open->panel, &change);
    QCOMPARE(announcements.size(), 2);
  }

  void countsFurtherPaymentsOfTheSale() {
    m_open->till.checkout().watch();
    m_open->till.willLoseTheAnswer();
    m_open->till.willList(
        {test::PayingTill::listed(0), test::PayingTill::listed(0, 1000, "62da73b0803aced907a52b47")});
    m_open->send();
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Accepted);
    QVERIFY(m_open->words("advice").contains(QStringLiteral("one more payment")));
    QVERIFY(m_open->words("details").contains(QStringLiteral("62da73b0803aced907a52b47")));
  }

  void marksTheSteps() {
    const auto signs = [this] {
      QString all;
      for (const char *name : {"stepCreated", "stepWaiting", "stepPaid", "stepFiscal"})
        all += m_open->words(name).front();
      return all;
    };
    QVERIFY(!m_open->shows("stepFiscal"));
    m_open->panel.setFiscal(settings::FiscalMaker::Tarlan, {});
    QVERIFY(m_open->shows("stepFiscal"));
    m_open->till.willCreate();
    m_open->till.send();
    QCOMPARE(signs(), QStringLiteral("●○○○"));
    QCOMPARE(m_open->part("stepCreated")->accessibleName(),
             QStringLiteral("The payment is being created: now"));
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Accepted);
    QCOMPARE(signs(), QStringLiteral("✓●○○"));
    m_open->till.willBePaid();
    m_open->till.checkout().look();
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Paid);
    QCOMPARE(signs(), QStringLiteral("✓✓✓●"));
    QCOMPARE(m_open->part("stepPaid")->accessibleName(), QStringLiteral("Paid: done"));
  }

  void quotesTheServerUnderDetails() {
    m_open->till.willSay(
        R"("error":{"code":-31610,"message":{"en":"No <b>such</b> order"},"data":"order_id"})");
    m_open->send();
    QCOMPARE(m_open->till.state(), sale::SaleState::Rejected);
    QVERIFY(!m_open->shows("details"));
    m_open->press("detailsButton");
    QVERIFY(m_open->shows("details"));
    for (const char *told :
         {"T1-1", "-31610", "No <b>such</b> order", "Request: 1", "checkout.test.paycom.uz"})
      QVERIFY2(m_open->words("details").contains(QLatin1String(told)), told);
    QCOMPARE(m_open->part("details")->textFormat(), Qt::PlainText);
    m_open->press("copyDetailsButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), m_open->words("details"));
  }

  void outlivesWhatItFollows() {
    m_open->accept();
    m_open->press("cancelPaymentButton");
    auto other = m_open->till.another(QStringLiteral("T1-2"));
    m_open->till.willSay("\"result\":{\"receipt\":" +
                         test::PayingTill::receipt(0, 1000, {}, "62da73b0803aced907a52b47") + '}');
    other->send(till::Checkout::Unsent::TryAgain);
    QTRY_COMPARE(other->status().state, sale::SaleState::Accepted);
    m_open->panel.follow(other.get());  // what was asked was about the one before
    QTRY_VERIFY(!m_open->panel.findChild<QMessageBox *>());
    QVERIFY(m_open->shows("total"));
    other.reset();
    QVERIFY(!m_open->shows("total"));
    QVERIFY(!m_open->part<QWidget>("actions")->isVisible());
    m_open->till.clock.advance(1h);
    m_open->panel.follow(nullptr);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&m_open->panel, &change);
  }
};

QTEST_MAIN(PaymentPanelTest)
#include "paymentpaneltest.moc"
