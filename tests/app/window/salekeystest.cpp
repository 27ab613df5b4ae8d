#include "app/window/salekeys.h"

#include <QTest>

#include "tests/app/window/saledesk.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;
using Command = ui::MainWindow::Command;
using Work = ui::MainWindow::Work;
using sale::SaleState;

/// No key is dead without a word: whoever presses it sees why nothing happens.
class SaleKeysTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SellingTill> m_till;
  std::unique_ptr<test::SaleDesk> m_desk;
  std::unique_ptr<SaleFiles> m_files;
  std::unique_ptr<SaleKeys> m_keys;

  [[nodiscard]] QString told(Command command) {
    m_desk->page.withdrawWord();
    m_keys->obey(command);
    return m_desk->toast();
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
    m_till->vendors->options().step = std::chrono::milliseconds(0);
    m_desk = std::make_unique<test::SaleDesk>(*m_till);
    m_files = std::make_unique<SaleFiles>(m_till->ticket(), m_desk->page);
    m_keys = std::make_unique<SaleKeys>(
        SaleKeys::Parts{m_till->ticket(), m_till->paying(), m_desk->desk, m_desk->asides, *m_files},
        m_desk->page, *m_desk->panel);
  }
  void cleanup() {
    m_keys.reset();
    m_files.reset();
    m_desk.reset();
    m_till.reset();
  }

  void sayWhyTheyDoNothing() {
    QCOMPARE(told(Command::Quantity), QStringLiteral("There is no item in the list yet"));
    QCOMPARE(told(Command::Park), QStringLiteral("There is nothing to set aside"));
    for (const Command way : {Command::SendLink, Command::PayByCode})
      QCOMPARE(told(way), QStringLiteral("No payment waits here yet: F12 begins it"));

    m_till->ringUp();
    QVERIFY(m_keys->work() == Work::RingingUp);
    QCOMPARE(told(Command::Quantity), QString());
    QVERIFY(m_desk->find<QLineEdit>("cellEdit") != nullptr);
    m_keys->obey(Command::Pay);
    QTRY_COMPARE(m_till->state(), SaleState::Accepted);
    for (const Command edit : {Command::Quantity, Command::LineDiscount, Command::Price,
                               Command::ReceiptDiscount, Command::OpenSale})
      QVERIFY(told(edit).startsWith(QStringLiteral("The list is closed: F8")));
    QVERIFY(m_keys->work() == Work::Paying);
    QCOMPARE(told(Command::Pay), QStringLiteral("The payment waits already: the customer scans the code"));

    till::Checkout *checkout = m_till->paying().checkout();
    QVERIFY(m_till->vendors->pay(checkout->status().payment->id).hasValue());
    checkout->look();
    QTRY_COMPARE(m_till->state(), SaleState::Paid);
    for (const Command way : {Command::SendLink, Command::PayByCode, Command::Pay})
      QCOMPARE(told(way), QStringLiteral("This sale is paid already"));
    QVERIFY(m_keys->work() == Work::Ended);
    QCOMPARE(told(Command::Quantity), QStringLiteral("The list is closed: “New sale” begins the next one"));
  }
};

QTEST_MAIN(SaleKeysTest)
#include "salekeystest.moc"
