#include "app/window/alarms.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/window/asides.h"
#include "tests/app/window/behindjournal.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;
using sale::SaleAlarm;
using sale::SaleState;

/// Whoever is at the till hears what needs a manager, whatever is on the screen, and until it is dealt with.
class AlarmsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SellingTill> m_till;
  std::unique_ptr<ui::MainWindow> m_window;
  std::unique_ptr<test::BehindJournal> m_behind;
  std::unique_ptr<Alarms> m_alarms;

  void begin() {
    m_window = std::make_unique<ui::MainWindow>(m_till->clock);
    m_behind = std::make_unique<test::BehindJournal>(*m_till);
    m_window->addPage(ui::MainWindow::Command::Sale, &m_behind->salePage);
    m_window->addPage(ui::MainWindow::Command::Journal,
                      [this](QWidget *parent) { return m_behind->journal.makePage(parent); });
    m_alarms = std::make_unique<Alarms>(Alarms::Parts{m_till->sales(), m_till->paying(), m_behind->sweeping,
                                                      m_behind->complaints, m_behind->journal},
                                        *m_window);
    m_window->showPage(ui::MainWindow::Command::Sale);
    QSignalSpy painted(m_window.get(), &ui::MainWindow::painted);
    m_window->show();
    QTRY_COMPARE(painted.size(), 1);
  }
  void end() {
    m_alarms.reset();
    m_behind->salePage.setParent(nullptr);
    m_behind.reset();
    m_window.reset();
  }
  [[nodiscard]] QMessageBox *box() const {
    return m_behind->salePage.findChild<QMessageBox *>(QStringLiteral("complaint"));
  }
  [[nodiscard]] QString tab() const {
    return m_window->findChild<QPushButton *>(QStringLiteral("journalTab"))->accessibleName();
  }
  // Two are paid, as a sweep finds them.
  void raise(const QString &orderId, const QString &second = QStringLiteral("72da73b0803aced907a52b46")) {
    till::Checkout *checkout = m_till->sales().fetch(orderId);
    QVERIFY(checkout != nullptr);
    paycom::Receipt own, other;
    own.id = checkout->status().payment->id;
    other.id = second;
    own.amount = other.amount = checkout->amount();
    own.state = other.state = 4;
    checkout->surface({own, other}, {});
    QCOMPARE(checkout->status().alarm, SaleAlarm::PaidTwice);
    m_till->sales().release(orderId);
  }
  [[nodiscard]] QString toast() const {
    return m_behind->salePage.findChild<QLabel *>(QStringLiteral("toastText"))->text();
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
    begin();
  }
  void cleanup() {
    end();
    m_till.reset();
  }

  void tellsOfASaleThatIsNotOnTheScreenAndLeadsToIt() {
    const QString orderId = m_till->sell();
    raise(orderId);
    QVERIFY(box() != nullptr);
    QVERIFY2(box()->text().startsWith(QStringLiteral("Sale 1 of ")), qPrintable(box()->text()));
    QVERIFY2(box()->text().contains(QStringLiteral("sum: Paid twice. The customer paid twice.")),
             qPrintable(box()->text()));
    QVERIFY2(
        toast().startsWith(QStringLiteral("Sale 1, ")) && toast().endsWith(QStringLiteral("sum: Paid twice")),
        qPrintable(toast()));
    QCOMPARE(tab(), QStringLiteral("Journal ⚠ 1"));
    box()->findChild<QPushButton *>(QStringLiteral("openJournal"))->click();
    QTRY_VERIFY(box() == nullptr);
    QTRY_COMPARE(m_window->currentPage()->objectName(), QStringLiteral("journalPage"));
    QCOMPARE(m_window->findChild<QLineEdit *>(QStringLiteral("search"))->text(), orderId);
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("saleAlarm"))
                ->text()
                .contains(QStringLiteral("Paid twice")));
    // The same told again is no news; dealt with, it is none.
    raise(orderId);
    QVERIFY(box() == nullptr);
    QVERIFY(m_till->sales().find(orderId)->acknowledge(QStringLiteral("given back")));
    QCOMPARE(tab(), QStringLiteral("Journal"));
  }

  // Of two boxes that lie over one another, none takes the keys.
  void tellsOfOneSaleAfterAnother() {
    raise(m_till->sell());
    raise(m_till->sell(), QStringLiteral("72da73b0803aced907a52b47"));
    const auto seen = [this] {
      QStringList texts;
      for (const auto *each : m_behind->salePage.findChildren<QMessageBox *>(QStringLiteral("complaint")))
        if (each->isVisible()) texts << each->text().first(6);
      return texts;
    };
    QCOMPARE(seen(), QStringList{QStringLiteral("Sale 1")});
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_COMPARE(seen(), QStringList{QStringLiteral("Sale 2")});
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_VERIFY(box() == nullptr);
  }

  void leavesToThePanelWhatIsOnTheScreen() {
    const QString orderId = m_till->sell();
    QVERIFY(m_till->paying().show(orderId));
    raise(orderId);
    QVERIFY(box() == nullptr);
    QCOMPARE(m_alarms->count(), 1);
  }

  void tellsOfThePanelsSaleWhereAnotherPageIsShown() {
    const QString orderId = m_till->sell();
    QVERIFY(m_till->paying().show(orderId));
    m_window->showPage(ui::MainWindow::Command::Journal);
    raise(orderId);
    QVERIFY(box() != nullptr);
  }

  void tellsAtTheNextStartWhatNobodyDealtWith() {
    raise(m_till->sell());
    end();
    m_till->restart();
    begin();
    QTRY_VERIFY(box() != nullptr);
    QVERIFY(box()->text().contains(QStringLiteral("Paid twice")));
    QCOMPARE(tab(), QStringLiteral("Journal ⚠ 1"));
  }
};

QTEST_MAIN(AlarmsTest)
#include "alarmstest.moc"
