#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>

#include "tests/ui/payment/openpanel.h"

using namespace kassir;
using namespace kassir::ui;
using sale::SaleState;

// The link by SMS and the customer's own code: asked for, told, and never repeated blindly.
class WaysToPayTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenPanel> m_open;

  [[nodiscard]] till::PaymentCalls &calls() const { return m_open->till.checkout().payment(); }
  void typePhone(const char *phone) { m_open->part<QLineEdit>("phone")->setText(QString::fromUtf8(phone)); }
  [[nodiscard]] bool maySend() const { return m_open->part<QPushButton>("sendSmsButton")->isEnabled(); }
  void sendLink(const char *phone) {
    QCOMPARE(calls().sendLink(paycom::PhoneNumber::parse(QString::fromLatin1(phone)).value(), "hash"),
             till::CallStart::Begun);
    QTRY_VERIFY(!calls().isSendingLink());
  }
  [[nodiscard]] bool isAsked(const char *dialog) const {
    const auto *found = m_open->panel.findChild<QDialog *>(QLatin1String(dialog));
    return found != nullptr && found->isVisible();
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenPanel>();
    m_open->accept();
  }
  void cleanup() { m_open.reset(); }

  void readsTheNumberBackAndAsksTheCustomer() {
    qRegisterMetaType<paycom::PhoneNumber>();
    QStringList wanted;
    connect(&m_open->panel, &PaymentPanel::linkWanted, this,
            [&wanted](const paycom::PhoneNumber &phone) { wanted << phone.digits(); });
    m_open->press("smsButton");
    QVERIFY(!maySend());
    QVERIFY(!m_open->words("readBack").isEmpty());
    m_open->part<QCheckBox>("consent")->click();
    typePhone("+998 90 13O");
    QVERIFY(m_open->words("readBack").contains(QStringLiteral("“O” stands at place 11")));
    QVERIFY(!maySend());
    typePhone("90 130-45-27");
    QCOMPARE(m_open->words("readBack"), QStringLiteral("The SMS goes to +998 90 130 45 27"));
    QVERIFY(maySend());
    m_open->part<QCheckBox>("consent")->click();
    QVERIFY2(!maySend(), "nobody asked the customer");
    m_open->part<QCheckBox>("consent")->click();
    auto *dialog = m_open->part<QDialog>("smsDialog");
    m_open->part<QCheckBox>("consent")->setFocus();
    QTest::keyClick(dialog, Qt::Key_Return);  // neither the field nor a button
    QVERIFY(wanted.isEmpty());
    m_open->part<QPushButton>("sendSmsButton")->click();
    QCOMPARE(wanted, QStringList(QStringLiteral("998901304527")));
    QTRY_VERIFY(!isAsked("smsDialog"));
  }

  void sendsByEnterWhatIsWhole() {
    QStringList wanted;
    connect(&m_open->panel, &PaymentPanel::linkWanted, this,
            [&wanted](const paycom::PhoneNumber &phone) { wanted << phone.digits(); });
    m_open->press("smsButton");
    auto *phone = m_open->part<QLineEdit>("phone");
    auto *dialog = m_open->part<QDialog>("smsDialog");
    phone->setFocus();
    typePhone("4780033020133");
    QTest::keyClick(phone, Qt::Key_Return);  // as a scanner ends
    QVERIFY(dialog->focusWidget() == phone && wanted.isEmpty());
    typePhone("901304527");
    QTest::keyClick(phone, Qt::Key_Return);
    QVERIFY2(wanted.isEmpty(), "nobody asked the customer");
    QCOMPARE(dialog->focusWidget(), m_open->part<QCheckBox>("consent"));
    m_open->part<QCheckBox>("consent")->click();
    m_open->part<QPushButton>("leaveButton")->setFocus();
    QTest::keyClick(m_open->part<QPushButton>("leaveButton"), Qt::Key_Return);
    QTRY_VERIFY(!isAsked("smsDialog"));
    QVERIFY(wanted.isEmpty());
    QTRY_VERIFY(m_open->panel.findChild<QDialog *>(QStringLiteral("smsDialog")) == nullptr);
    m_open->press("smsButton");
    typePhone("901304527");
    m_open->part<QCheckBox>("consent")->click();
    m_open->part<QLineEdit>("phone")->setFocus();
    QTest::keyClick(m_open->part<QLineEdit>("phone"), Qt::Key_Return);
    QCOMPARE(wanted, QStringList(QStringLiteral("998901304527")));
  }

  void saysThatItWasPaidMeanwhile() {
    QSignalSpy told(&m_open->panel, &PaymentPanel::paidMeanwhile);
    m_open->press("smsButton");
    m_open->till.willBePaid();
    m_open->till.checkout().look();
    QTRY_VERIFY(!isAsked("smsDialog"));
    QCOMPARE(told.size(), 1);
  }

  void tellsWhatCameOfTheLinkAndAsksBeforeAnother() {
    QVERIFY(!m_open->shows("linkNews"));
    m_open->till.willSay("\"result\":{\"success\":true}");
    sendLink("901304527");
    QVERIFY(m_open->shows("linkNews"));
    QVERIFY(m_open->words("linkNews").startsWith(QStringLiteral("The SMS with the link went out at ")));
    m_open->press("smsButton");
    QVERIFY(!isAsked("smsDialog"));
    QVERIFY(m_open->part<QMessageBox>("question")->text().contains(QStringLiteral("Send another one?")));
    QTest::keyClick(m_open->part<QMessageBox>("question"), Qt::Key_Return);
    QTRY_VERIFY(!isAsked("question"));
    QVERIFY(!isAsked("smsDialog"));
    QCOMPARE(m_open->till.heard("receipts.send"), 1);
    QTRY_VERIFY(m_open->panel.findChild<QMessageBox *>() == nullptr);
    m_open->press("smsButton");
    m_open->part<QPushButton>("doItButton")->click();
    QTRY_VERIFY(isAsked("smsDialog"));
  }

  void callsAnSmsWithoutAnAnswerNotConfirmed() {
    m_open->till.willLoseTheAnswer();
    sendLink("901304527");
    QVERIFY(m_open->words("linkNews").startsWith(QStringLiteral("Not confirmed: ")));
    QVERIFY(m_open->words("linkNews").contains(QStringLiteral("45\u00a027")));
    m_open->press("smsButton");
    QVERIFY(m_open->part<QMessageBox>("question")->text().contains(QStringLiteral("not confirmed")));
  }

  void asksAboutNoOtherSmsWhereNoneWentOut() {
    m_open->till.willNotBeReached();
    sendLink("901304527");
    QVERIFY(m_open->words("linkNews").startsWith(QStringLiteral("No SMS went")));
    m_open->press("smsButton");
    QVERIFY(isAsked("smsDialog"));
  }

  void takesATypedCode() {
    m_open->press("codeButton");
    auto *field = m_open->part<QLineEdit>("customerCode");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setText(QStringLiteral("47800330201331234567"));
    QVERIFY(m_open->words("customerCodeVerdict").startsWith(QStringLiteral("This is no payment code")));
    QVERIFY(!m_open->part<QPushButton>("payByCodeButton")->isEnabled());
    field->setText(QStringLiteral("50512345678901234567"));
    m_open->till.willSayNothing();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(calls().isPaying());
    QTRY_COMPARE(m_open->till.heard("receipts.pay"), 1);
    QTRY_VERIFY(!isAsked("codeDialog"));
    QTRY_COMPARE(m_open->till.transport.waiting(), std::size_t{1});
    m_open->till.checkout().changed();
    QCOMPARE(m_open->words("codeNews"), QStringLiteral("Payme takes the payment by the code…"));
    for (const QLabel *label : m_open->panel.findChildren<QLabel *>())
      QVERIFY(!label->text().contains(QStringLiteral("5051234")));
  }

  void saysAfterAKillThatTheCodeIsNotConfirmed() {
    m_open->till.willSayNothing();
    auto code = paycom::PaymentCode::parse(SecretBytes("50512345678901234567"));
    m_open->panel.payBy(*code);
    QTRY_COMPARE(m_open->till.transport.waiting(), std::size_t{1});
    m_open->panel.follow(nullptr);
    m_open->till.restart();
    m_open->panel.follow(&m_open->till.checkout());
    QVERIFY(m_open->words("codeNews").startsWith(QStringLiteral("The payment by the code is not confirmed")));
    QCOMPARE(m_open->till.heard("receipts.pay"), 1);
  }

  void tellsWhyACodeWasRefused() {
    m_open->till.willRefuse(-31630);
    m_open->till.willBeIn(0);
    auto code = paycom::PaymentCode::parse(SecretBytes("50512345678901234567"));
    m_open->panel.payBy(*code);
    QTRY_VERIFY(!calls().isPaying());
    QVERIFY(m_open->words("codeNews").startsWith(QStringLiteral("Payme did not take the code")));
    QVERIFY(m_open->words("reason").startsWith(QStringLiteral("The card was refused")));
  }

  void doesNotSayThatNothingWasTakenWhereThatIsNotProven() {
    m_open->till.willRefuse(-31640);
    m_open->till.willBeIn(0);
    auto code = paycom::PaymentCode::parse(SecretBytes("50512345678901234567"));
    m_open->panel.payBy(*code);
    QTRY_VERIFY(!calls().isPaying());
    QVERIFY(m_open->words("codeNews").startsWith(QStringLiteral("The payment by the code is not confirmed")));
    QCOMPARE(m_open->words("reason"), QStringLiteral("Payme's code: -31640"));
  }

  void takesTheQuestionsBackOnceItIsPaid() {
    m_open->press("codeButton");
    m_open->till.willBePaid();
    m_open->till.checkout().look();
    QTRY_COMPARE(m_open->till.state(), SaleState::Paid);
    QTRY_VERIFY(!isAsked("codeDialog"));
    QVERIFY(!m_open->panel.want(PaymentAction::SendLink));
    QVERIFY(!m_open->shows("smsButton"));
    auto code = paycom::PaymentCode::parse(SecretBytes("50512345678901234567"));
    QSignalSpy unused(&m_open->panel, &PaymentPanel::codeNotUsed);
    m_open->panel.payBy(*code);
    QCOMPARE(unused.size(), 1);
    QCOMPARE(unused.front().front().value<till::CallStart>(), till::CallStart::NothingWaits);
  }
};

QTEST_MAIN(WaysToPayTest)
#include "waystopaytest.moc"
