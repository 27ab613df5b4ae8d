#include <QLineEdit>
#include <QSignalSpy>

#include "tests/ui/payment/openpanel.h"

using namespace kassir;

// Where the keys go while a sale is being paid.
class PaymentFocusTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenPanel> m_open;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenPanel>();
  }
  void cleanup() { m_open.reset(); }

  void takesTheFocusButNeverToWhatCancels() {
    const ui::PaymentPanel &panel = m_open->panel;
    QCOMPARE(panel.focusWidget(), &panel);
    m_open->accept();
    QVERIFY(m_open->shows("cancelPaymentButton"));
    QCOMPARE(panel.focusWidget(), &panel);  // nor to paper before the payment
    m_open->part<QLineEdit>("payLink")->setFocus();
    m_open->till.checkout().look();
    QCOMPARE(panel.focusWidget(), m_open->part<QLineEdit>("payLink"));
    m_open->panel.hide();
    m_open->panel.show();
    QCOMPARE(panel.focusWidget(), &panel);  // nor to paper before the payment
  }

  // While it is tried again the button for that is gone: the focus must not go on to what sets the sale
  // aside.
  void comesBackToTheButtonThatWasAwayForAMoment() {
    const ui::PaymentPanel &panel = m_open->panel;
    m_open->till.willNotBeReached();
    m_open->send();
    m_open->panel.takeFocus();
    QCOMPARE(panel.focusWidget(), m_open->part<QPushButton>("tryAgainButton"));
    m_open->till.willNotBeReached();
    m_open->till.send();
    QCOMPARE(m_open->till.state(), sale::SaleState::Sending);
    QVERIFY(m_open->shows("setAsideButton"));
    QCOMPARE(panel.focusWidget(), &panel);
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Queued);
    QCOMPARE(panel.focusWidget(), m_open->part<QPushButton>("tryAgainButton"));
  }

  void leavesAButtonThatGoesForOneThatCancelsNothing() {
    m_open->accept();
    m_open->part<QPushButton>("smsButton")->setFocus();
    m_open->till.willBePaid();
    m_open->till.checkout().look();
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Paid);
    QCOMPARE(m_open->panel.focusWidget(), m_open->part<QPushButton>("newSaleButton"));
  }

  void obeysEnterOnceItIsPaid() {
    QSignalSpy newSale(&m_open->panel, &ui::PaymentPanel::newSaleWanted);
    m_open->till.willNotBeReached();
    m_open->send();
    m_open->panel.takeFocus();
    auto *tryAgain = m_open->part<QPushButton>("tryAgainButton");
    QCOMPARE(m_open->panel.focusWidget(), tryAgain);
    const int heard = m_open->till.heard("receipts.create");
    QTest::keyClick(tryAgain, Qt::Key_Return);
    QCOMPARE(m_open->till.heard("receipts.create"), heard);
    m_open->accept();
    m_open->till.willBePaid();
    m_open->till.checkout().look();
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Paid);
    m_open->panel.takeFocus();
    QTest::keyClick(m_open->part<QPushButton>("newSaleButton"), Qt::Key_Return);
    QCOMPARE(newSale.size(), 1);
  }

  void isWalkedThroughFromTopToBottom() {
    m_open->accept();
    m_open->part<QPushButton>("detailsButton")->click();
    QStringList names;
    const QWidget *next = &m_open->panel;
    while ((next = next->nextInFocusChain()) != &m_open->panel)
      if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus) != 0) names << next->objectName();
    const QString expected = QStringLiteral(
        "codeButton smsButton payLink copyLinkButton detailsButton copyDetailsButton printSlipButton "
        "savePdfButton "
        "setAsideButton cancelPaymentButton");
    QCOMPARE(names.join(u' '), expected);
  }
};

QTEST_MAIN(PaymentFocusTest)
#include "paymentfocustest.moc"
