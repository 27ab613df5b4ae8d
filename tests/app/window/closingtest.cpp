#include "app/window/closing.h"

#include <QCloseEvent>
#include <QTest>

#include "tests/app/window/sellingtill.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;

/// What is in the journal need not be asked about; a customer who may be paying at this moment must be.
class ClosingTest : public QObject {
  Q_OBJECT

  // Asks as the till's own window does.
  class Window : public QWidget {
   public:
    Closing *closing = nullptr;

   protected:
    void closeEvent(QCloseEvent *event) override { event->setAccepted(closing->mayClose()); }
  };

  std::unique_ptr<test::SellingTill> m_till;
  std::unique_ptr<Window> m_window;
  std::unique_ptr<Closing> m_closing;

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
    m_window = std::make_unique<Window>();
    m_closing = std::make_unique<Closing>(m_till->sales(), *m_window);
    m_window->closing = m_closing.get();
    m_window->show();
    m_till->ringUp();
  }
  void cleanup() {
    m_closing.reset();
    m_window.reset();
    m_till.reset();
  }

  void asksNothingAboutLinesThatAreKept() {
    QVERIFY(m_window->close());
    QVERIFY(m_window->findChild<ClosingQuestion *>() == nullptr);
  }

  void asksAboutAPaymentThatIsOpen() {
    QVERIFY(m_till->pay());
    QTRY_COMPARE(m_till->state(), sale::SaleState::Accepted);
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->close());
    QCOMPARE(m_window->findChildren<ClosingQuestion *>().size(), 1);
    QTest::keyClick(m_window->findChild<ClosingQuestion *>(), Qt::Key_Return);  // as a scanner ends
    QTRY_VERIFY(m_window->findChild<ClosingQuestion *>() == nullptr);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close());
    m_window->findChild<QPushButton *>(QStringLiteral("closeAllTheSame"))->click();
    QTRY_VERIFY(!m_window->isVisible());
  }

  void asksNothingOnceItIsSettled() {
    QVERIFY(m_till->pay());
    QTRY_COMPARE(m_till->state(), sale::SaleState::Accepted);
    QVERIFY(m_till->vendors->pay(m_till->paying().checkout()->status().payment->id).hasValue());
    QTRY_COMPARE_WITH_TIMEOUT(m_till->state(), sale::SaleState::Paid, 10'000);
    QVERIFY(m_window->close());
  }
};

QTEST_MAIN(ClosingTest)
#include "closingtest.moc"
