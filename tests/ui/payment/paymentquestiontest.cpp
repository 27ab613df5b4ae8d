#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/payment/openpanel.h"

using namespace kassir;
using namespace kassir::ui;
using sale::SaleState;

// Nobody cancels a payment by mistake, and nobody cancels one that was paid.
class PaymentQuestionTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenPanel> m_open;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenPanel>();
  }
  void cleanup() { m_open.reset(); }

  void asksBeforeItCancels() {
    m_open->accept();
    m_open->press("cancelPaymentButton");
    auto *question = m_open->part<QMessageBox>("question");
    QVERIFY(question->isVisible());
    QTest::keyClick(question, Qt::Key_Return);  // as a scanner ends
    QTRY_VERIFY(!m_open->panel.findChild<QMessageBox *>());
    QCOMPARE(m_open->till.state(), sale::SaleState::Accepted);
    m_open->press("cancelPaymentButton");
    m_open->part<QPushButton>("keepItButton")->click();
    QCOMPARE(m_open->till.state(), sale::SaleState::Accepted);
    QTRY_VERIFY(!m_open->panel.findChild<QMessageBox *>());

    m_open->till.willBeIn(0);
    m_open->till.willCreate(50);
    m_open->press("cancelPaymentButton");
    m_open->part<QPushButton>("doItButton")->click();
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Cancelled);
    QVERIFY(m_open->shows("newSaleButton"));
  }

  void withdrawsTheQuestionWhenTheCustomerPays() {
    m_open->accept();
    m_open->press("cancelPaymentButton");
    m_open->till.willBePaid();
    m_open->till.checkout().look();
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Paid);
    QTRY_VERIFY(!m_open->panel.findChild<QMessageBox *>());
    QCOMPARE(m_open->till.checkout().status().alarm, sale::SaleAlarm::None);
    QSignalSpy newSale(&m_open->panel, &PaymentPanel::newSaleWanted);
    QSignalSpy pdf(&m_open->panel, &PaymentPanel::pdfWanted);
    QSignalSpy print(&m_open->panel, &PaymentPanel::printWanted);
    m_open->press("newSaleButton");
    m_open->press("printSlipButton");
    m_open->press("savePdfButton");
    QCOMPARE(newSale.size(), 1);
    QCOMPARE(print.size(), 1);
    QCOMPARE(pdf.size(), 1);
  }

  void givesUpWhatIsUnclearAfterAQuestion() {
    m_open->till.willLoseTheAnswer();
    m_open->send();
    m_open->press("giveUpButton");
    m_open->part<QPushButton>("doItButton")->click();
    QVERIFY(m_open->till.checkout().status().isGivenUp);
    QVERIFY(!m_open->shows("giveUpButton"));
  }

  void warnsWhenTheCustomerPaidWhatWasGivenUp() {
    m_open->accept();
    m_open->till.willBePaid();
    m_open->till.checkout().giveUp();
    QTRY_COMPARE(m_open->till.state(), sale::SaleState::Paid);
    QVERIFY(m_open->words("advice").startsWith(QStringLiteral("The customer paid while")));
    QCOMPARE(m_open->part("status")->property("role").toString(), QStringLiteral("bad"));
  }
};

QTEST_MAIN(PaymentQuestionTest)
#include "paymentquestiontest.moc"
