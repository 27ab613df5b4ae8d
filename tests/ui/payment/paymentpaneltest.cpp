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
#include "tests/support/payingtill.h"
#include "tests/support/widgettest.h"
#include "tests/ui/payment/echotranslator.h"
#include "ui/payment/paymentpanel.h"
#include "ui/text/till.h"

using namespace kassir;
using namespace kassir::ui;
using namespace std::chrono_literals;
using till::CheckoutState;

class PaymentPanelTest : public QObject {
  Q_OBJECT

 private:
  text::Speaker m_speaker{Language::English};
  std::unique_ptr<test::PayingTill> m_till;
  std::unique_ptr<PaymentPanel> m_panel;

  void send() {
    m_till->checkout.send(test::PayingTill::request());
    QTRY_VERIFY(m_till->state() != CheckoutState::Sending);
  }
  void accept() {
    m_till->willCreate();
    send();
    QCOMPARE(m_till->state(), CheckoutState::Accepted);
  }
  template <class Widget = QLabel>
  [[nodiscard]] Widget *part(const char *name) const {
    auto *found = m_panel->findChild<Widget *>(QLatin1String(name));
    if (!found) qFatal("no %s", name);
    return found;
  }
  [[nodiscard]] QString words(const char *name) const { return part(name)->text(); }
  [[nodiscard]] bool shows(const char *name) const { return part<QWidget>(name)->isVisible(); }
  void press(const char *name) {
    QVERIFY2(shows(name), name);
    part<QPushButton>(name)->click();
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_speaker.setLanguage(Language::English);
    m_till = std::make_unique<test::PayingTill>();
    m_panel = std::make_unique<PaymentPanel>(m_speaker, m_till->clock);
    m_panel->resize(340, 690);
    m_panel->follow(&m_till->checkout);
    m_panel->show();
  }
  void cleanup() {
    m_panel.reset();
    m_till.reset();
  }

  void showsWhatTheCustomerNeeds() {
    accept();
    QCOMPARE(words("total"), QStringLiteral("10.00"));
    QCOMPARE(words("currency"), QStringLiteral("sum"));
    QCOMPARE(part<QLineEdit>("payLink")->text(),
             QStringLiteral("https://checkout.test.paycom.uz/62da73b0803aced907a52b46"));
    QVERIFY(shows("code"));
    QVERIFY(shows("hint"));
    QCOMPARE(words("poweredBy"), QStringLiteral("Powered by Payme"));
    press("copyLinkButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), part<QLineEdit>("payLink")->text());
  }

  void showsNoCodeWhereThereIsNothingToPay() {
    m_till->willLoseTheAnswer();
    send();
    for (const char *name : {"code", "hint", "payLink", "poweredBy", "copyLinkButton"})
      QVERIFY2(!shows(name), name);
  }

  void countsTheTime() {
    accept();
    QVERIFY(words("status").endsWith(QStringLiteral("· 0:00")));
    m_till->clock.advance(24s);
    QVERIFY(words("status").endsWith(QStringLiteral("· 0:24")));
    m_till->clock.advance(61s);
    QVERIFY(words("status").endsWith(QStringLiteral("· 1:25")));
    QVERIFY(!part("status")->accessibleName().contains(QStringLiteral("1:25")));
    m_till->willBePaid();
    m_till->checkout.look();
    QTRY_COMPARE(m_till->state(), CheckoutState::Paid);
    QVERIFY(!words("status").contains(u'·'));
    m_till->clock.advance(2s);
    QCOMPARE(m_till->clock.waiting(), std::size_t{0});  // and stops
  }

  void saysHowThePaymentStands_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<CheckoutState>("expected");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("role");
    QTest::newRow("waiting") << 0 << CheckoutState::Accepted << "◔"
                             << "waiting";
    QTest::newRow("paid") << 4 << CheckoutState::Paid << "✓"
                          << "good";
    QTest::newRow("held") << 5 << CheckoutState::Held << "!"
                          << "bad";
    QTest::newRow("stopped") << 20 << CheckoutState::Attention << "!"
                             << "bad";
    QTest::newRow("cancelling") << 21 << CheckoutState::Cancelling << "◔"
                                << "waiting";
    QTest::newRow("cancelled") << 50 << CheckoutState::Cancelled << "✕"
                               << "neutral";
  }
  void saysHowThePaymentStands() {
    QFETCH(int, state);
    QFETCH(CheckoutState, expected);
    QFETCH(QString, sign);
    QFETCH(QString, role);
    m_till->willCreate(state);
    send();
    QCOMPARE(m_till->state(), expected);
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
      m_speaker.setLanguage(language);
      QEvent change(QEvent::LanguageChange);
      QApplication::sendEvent(m_panel.get(), &change);
      QVERIFY(words("status").startsWith(sign + u' ' + text::describe(expected, m_speaker)));
      const QString advice =
          text::advise(expected, QString::fromLatin1(test::PayingTill::paymentId), m_speaker);
      QCOMPARE(words("advice"), advice);
      QCOMPARE(shows("advice"), !advice.isEmpty());
    }
    QCOMPARE(part("status")->property("role").toString(), role);
  }

  void tellsTheNumberOfAStoppedPayment() {
    m_till->willCreate(20);
    send();
    QVERIFY(words("advice").contains(QString::fromLatin1(test::PayingTill::paymentId)));
  }

  void saysThatNothingWasMadeAndOffersAnotherTry() {
    m_till->willNotBeReached();
    send();
    QCOMPARE(words("status"), QStringLiteral("✕ Not sent"));
    QCOMPARE(words("advice"),
             QStringLiteral("No connection to Payme. No payment was made — keep the goods."));
    QVERIFY(shows("reason"));
    QSignalSpy resend(m_panel.get(), &PaymentPanel::resendWanted);
    QSignalSpy back(m_panel.get(), &PaymentPanel::backWanted);
    press("tryAgainButton");
    press("backButton");
    QCOMPARE(resend.size(), 1);
    QCOMPARE(back.size(), 1);
  }

  void offersNoWayBackOnceSomethingMayExist() {
    m_till->willLoseTheAnswer();
    send();
    QCOMPARE(words("advice"), QStringLiteral("Payme did not answer. A payment may exist. Checking…"));
    QVERIFY(!shows("backButton"));
    QVERIFY(!shows("tryAgainButton"));
    m_till->willList({test::PayingTill::listed(0)});
    press("checkAgainButton");
    QTRY_COMPARE(m_till->state(), CheckoutState::Accepted);
    QVERIFY(!shows("backButton"));
  }

  void announcesEachStateOnce() {
    QStringList announcements;
    connect(part<StatusLine>("status"), &StatusLine::announced, this,
            [&announcements](const QString &spoken) { announcements << spoken; });
    m_till->checkout.watch();
    m_till->willLoseTheAnswer();
    m_till->willList({});
    send();
    QTRY_COMPARE(m_till->checkout.status().emptyScans, 1);
    m_till->willList({});
    m_till->clock.advance(2s);
    QTRY_COMPARE(m_till->checkout.status().emptyScans, 2);
    QCOMPARE(announcements.size(), 2);  // being sent, not confirmed: searches are no news
    QVERIFY(announcements.last().startsWith(QStringLiteral("Not confirmed. Payme did not answer.")));
    m_till->willList({test::PayingTill::listed(4)});
    m_till->clock.advance(4s);
    QTRY_COMPARE(m_till->state(), CheckoutState::Paid);
    QCOMPARE(announcements.size(), 3);
    QCOMPARE(announcements.last(), QStringLiteral("Paid"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_panel.get(), &change);
    QCOMPARE(announcements.size(), 3);
  }

  void asksBeforeItCancels() {
    accept();
    press("cancelPaymentButton");
    auto *question = part<QMessageBox>("question");
    QVERIFY(question->isVisible());
    QTest::keyClick(question, Qt::Key_Return);  // as a scanner ends
    QTRY_VERIFY(!m_panel->findChild<QMessageBox *>());
    QCOMPARE(m_till->state(), CheckoutState::Accepted);
    press("cancelPaymentButton");
    part<QPushButton>("keepItButton")->click();
    QCOMPARE(m_till->state(), CheckoutState::Accepted);
    QTRY_VERIFY(!m_panel->findChild<QMessageBox *>());

    m_till->willBeIn(0);
    m_till->willCreate(50);
    press("cancelPaymentButton");
    part<QPushButton>("doItButton")->click();
    QTRY_COMPARE(m_till->state(), CheckoutState::Cancelled);
    QVERIFY(shows("newSaleButton"));
  }

  void withdrawsTheQuestionWhenTheCustomerPays() {
    accept();
    press("cancelPaymentButton");
    m_till->willBePaid();
    m_till->checkout.look();
    QTRY_COMPARE(m_till->state(), CheckoutState::Paid);
    QTRY_VERIFY(!m_panel->findChild<QMessageBox *>());
    QCOMPARE(m_till->checkout.status().alarm, till::CheckoutAlarm::None);
    QSignalSpy newSale(m_panel.get(), &PaymentPanel::newSaleWanted);
    QSignalSpy print(m_panel.get(), &PaymentPanel::printWanted);
    press("newSaleButton");
    press("printSlipButton");
    QCOMPARE(newSale.size(), 1);
    QCOMPARE(print.size(), 1);
  }

  void givesUpWhatIsUnclearAfterAQuestion() {
    m_till->willLoseTheAnswer();
    send();
    press("giveUpButton");
    part<QPushButton>("doItButton")->click();
    QVERIFY(m_till->checkout.status().isGivenUp);
    QVERIFY(!shows("giveUpButton"));
  }

  void warnsWhenTheCustomerPaidWhatWasGivenUp() {
    accept();
    m_till->willBePaid();
    m_till->checkout.giveUp();
    QTRY_COMPARE(m_till->state(), CheckoutState::Paid);
    QVERIFY(words("advice").startsWith(QStringLiteral("The customer paid while")));
    QCOMPARE(part("status")->property("role").toString(), QStringLiteral("bad"));
  }

  void countsFurtherPaymentsOfTheSale() {
    m_till->checkout.watch();
    m_till->willLoseTheAnswer();
    m_till->willList(
        {test::PayingTill::listed(0), test::PayingTill::listed(0, 1000, "62da73b0803aced907a52b47")});
    send();
    QTRY_COMPARE(m_till->state(), CheckoutState::Accepted);
    QVERIFY(words("advice").contains(QStringLiteral("1 more payment")));
    QVERIFY(words("details").contains(QStringLiteral("62da73b0803aced907a52b47")));
  }

  void marksTheSteps() {
    const auto signs = [this] {
      QString all;
      for (const char *name : {"stepCreated", "stepWaiting", "stepPaid", "stepFiscal"})
        all += words(name).front();
      return all;
    };
    QVERIFY(!shows("stepFiscal"));
    m_panel->setFiscal(settings::FiscalMaker::Tarlan, {});
    QVERIFY(shows("stepFiscal"));
    m_till->willCreate();
    m_till->checkout.send(test::PayingTill::request());
    QCOMPARE(signs(), QStringLiteral("●○○○"));
    QCOMPARE(part("stepCreated")->accessibleName(), QStringLiteral("Payment created: now"));
    QTRY_COMPARE(m_till->state(), CheckoutState::Accepted);
    QCOMPARE(signs(), QStringLiteral("✓●○○"));
    m_till->willBePaid();
    m_till->checkout.look();
    QTRY_COMPARE(m_till->state(), CheckoutState::Paid);
    QCOMPARE(signs(), QStringLiteral("✓✓✓●"));
    QCOMPARE(part("stepPaid")->accessibleName(), QStringLiteral("Paid: done"));
  }

  void quotesTheServerUnderDetails() {
    m_till->willSay(R"("error":{"code":-31610,"message":{"en":"No <b>such</b> order"},"data":"order_id"})");
    send();
    QCOMPARE(m_till->state(), CheckoutState::Rejected);
    QVERIFY(!shows("details"));
    press("detailsButton");
    QVERIFY(shows("details"));
    for (const char *told :
         {"T1-1", "-31610", "No <b>such</b> order", "Request: 1", "checkout.test.paycom.uz"})
      QVERIFY2(words("details").contains(QLatin1String(told)), told);
    QCOMPARE(part("details")->textFormat(), Qt::PlainText);
    press("copyDetailsButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), words("details"));
  }

  void keepsEverythingWhenTheLanguageChanges() {
    m_panel->setFiscal(settings::FiscalMaker::Payme, {});
    accept();
    press("detailsButton");
    press("cancelPaymentButton");
    const QString link = part<QLineEdit>("payLink")->text();
    EchoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(part("totalCaption")->text().startsWith(EchoTranslator::mark()));
    QStringList unmarked;
    for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
      const auto *button = qobject_cast<QAbstractButton *>(widget);
      const QString name = widget->accessibleName();
      if (button && !button->text().contains(EchoTranslator::mark())) unmarked << button->objectName();
      if (!name.isEmpty() && !name.contains(EchoTranslator::mark())) unmarked << name;
    }
    // What core reports speaks in the speaker's language, and a sum has no words of the window's.
    unmarked.removeAll(part("status")->accessibleName());
    unmarked.removeAll(part("total")->accessibleName());
    QCOMPARE(unmarked, QStringList());
    QCOMPARE(part<QLineEdit>("payLink")->text(), link);
    QCOMPARE(words("poweredBy"), QStringLiteral("Powered by Payme"));
    QVERIFY(shows("details"));
    QVERIFY(words("details").contains(EchoTranslator::mark()));
    QVERIFY(part<QMessageBox>("question")->isVisible());
    QVERIFY(part<QMessageBox>("question")->text().startsWith(EchoTranslator::mark()));
    QCoreApplication::removeTranslator(&translator);
  }

  void hasADistinctNameForEverythingOneCanUse() {
    accept();
    QSet<QString> names;
    for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
      const bool isUsed = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget);
      if (!isUsed || widget->objectName().startsWith(QStringLiteral("qt_"))) continue;
      QVERIFY(!widget->objectName().isEmpty());
      QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
      QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
      names.insert(widget->accessibleName());
    }
    QVERIFY(names.size() > 8);
  }

  void outlivesWhatItFollows() {
    accept();
    press("cancelPaymentButton");
    auto other = std::make_unique<till::Checkout>(m_till->client, m_till->clock);
    m_till->willCreate();
    other->send(test::PayingTill::request());
    QTRY_COMPARE(other->status().state, CheckoutState::Accepted);
    m_panel->follow(other.get());  // what was asked was about the one before
    QTRY_VERIFY(!m_panel->findChild<QMessageBox *>());
    QVERIFY(shows("total"));
    other.reset();
    QVERIFY(!shows("total"));
    QVERIFY(!part<QWidget>("actions")->isVisible());
    m_till->clock.advance(1h);
    m_panel->follow(nullptr);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_panel.get(), &change);
  }

  void fitsItsPlaceWithLargeLetters() {
    accept();
    QFont large = m_panel->font();
    large.setPointSize(large.pointSize() * 2);
    m_panel->setFont(large);
    QTRY_VERIFY(part<QPushButton>("copyLinkButton")->width() >=
                part<QPushButton>("copyLinkButton")->minimumSizeHint().width());
    for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
      if (!button->isVisible()) continue;
      QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
    }
    QVERIFY(m_panel->minimumSizeHint().width() <= 500);
  }
};

QTEST_MAIN(PaymentPanelTest)
#include "paymentpaneltest.moc"
