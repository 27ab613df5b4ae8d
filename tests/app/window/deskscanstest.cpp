#include "tests/app/window/desktest.h"

using namespace kassir;
using namespace kassir::window;
using sale::SaleState;

/// Where goods land that are scanned while a sale is being paid, and after: none of them is lost.
class DeskScansTest : public test::DeskTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void beginsTheNextSaleWithWhatIsScannedAfterOneThatIsOver_data() {
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<QString>("told");
    QTest::newRow("paid") << SaleState::Paid << QString();
    QTest::newRow("cancelled") << SaleState::Cancelled << QStringLiteral("was cancelled");
    QTest::newRow("void") << SaleState::Void << QStringLiteral("lie aside");
  }
  void beginsTheNextSaleWithWhatIsScannedAfterOneThatIsOver() {
    QFETCH(SaleState, state);
    QFETCH(QString, told);
    bringTo(state);
    scan(barcode);
    QVERIFY(checkout() == nullptr);
    QVERIFY(!m_desk->panel->isVisible());
    QCOMPARE(lines(), std::size_t{1});
    QCOMPARE(m_till->ticket().sale().lines.front().barcode, barcode);
    QVERIFY2(told.isEmpty() || m_desk->toast().contains(told), qPrintable(m_desk->toast()));
    // What nobody has paid, and nobody cancelled, may still be sold.
    QCOMPARE(aside().size(), state == SaleState::Void ? std::size_t{1} : std::size_t{0});
  }

  // A manager must return one: the next customer's goods do not wipe that away.
  void leavesAnAlarmWhereItIsWhenTheNextGoodsAreScanned() {
    bringTo(SaleState::Paid);
    paycom::Receipt other;
    other.id = QStringLiteral("72da73b0803aced907a52b46");
    other.state = 4;
    other.amount = checkout()->amount();
    checkout()->surface({other}, {});
    QCOMPARE(checkout()->status().alarm, sale::SaleAlarm::PaidTwice);
    scan(QStringLiteral("4780033020133"));
    QVERIFY(m_till->ticket().isFrozen());
    QCOMPARE(checkout()->status().alarm, sale::SaleAlarm::PaidTwice);
    QVERIFY(m_desk->toast().contains(QStringLiteral("4780033020133")));
  }

  void refusesWhatIsScannedWhileTheListIsClosed_data() {
    QTest::addColumn<SaleState>("state");
    QTest::newRow("sending") << SaleState::Sending;
    QTest::newRow("waiting") << SaleState::Accepted;
    QTest::newRow("refused") << SaleState::Rejected;
  }
  void refusesWhatIsScannedWhileTheListIsClosed() {
    QFETCH(SaleState, state);
    if (state == SaleState::Sending) {
      fail("hang", "receipts.create");
      pay();
      QVERIFY(reaches(state));
    } else {
      bringTo(state);
    }
    const SaleState before = m_till->state();
    scan(barcode);
    QVERIFY2(m_desk->toast().startsWith(barcode), qPrintable(m_desk->toast()));
    QVERIFY(m_desk->toast().contains(QStringLiteral("F8")));
    QCOMPARE(lines(), std::size_t{1});
    QCOMPARE(m_till->state(), before);
  }

  void letsNoScanAnswerAQuestion() {
    bringTo(SaleState::Accepted);
    m_desk->press("cancelPaymentButton");
    auto *cancels = m_desk->find<QPushButton>("doItButton");
    cancels->setFocus();  // as by Tab
    QTRY_COMPARE(QApplication::focusWidget(), cancels);
    scan(barcode);
    QVERIFY(cancels->isVisible());
    QCOMPARE(m_till->state(), SaleState::Accepted);
    QVERIFY(m_desk->toast().contains(QStringLiteral("answer the question")));
  }

  // A box that came by itself: whoever rings up looks at the goods, not at the screen.
  void tellsOfWhatIsScannedBehindABoxThatCameByItself() {
    m_till->ringUp();
    m_desk->page.focusEntry();
    m_desk->complaints.tell([] { return QStringList{QStringLiteral("The backup failed")}; });
    QTRY_VERIFY(isDialogHeard());
    for (int i = 0; i < 2; ++i) {
      scan(barcode);
      QVERIFY2(m_desk->toast().startsWith(barcode), qPrintable(m_desk->toast()));
    }
    QCOMPARE(lines(), std::size_t{1});
    QVERIFY(!m_desk->complaint().isEmpty());
    m_desk->find<QMessageBox>("complaint")->accept();
    QTRY_COMPARE(m_desk->toast(), QStringLiteral("2 scan(s) were not added: scan them again"));
    m_desk->page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->page));
    m_desk->page.focusEntry();
    scan(barcode);
    QCOMPARE(lines(), std::size_t{2});
  }

  void addsNothingThatIsScannedIntoTheListOfWhatLiesAside() {
    m_till->ringUp();
    m_desk->desk.setAside();
    m_desk->asides.showAll();
    QTRY_VERIFY(isDialogHeard());
    scan(barcode);
    QVERIFY(m_desk->toast().contains(QStringLiteral("close the open window")));
    QVERIFY(m_till->ticket().isEmpty());
    m_desk->press("closeAside");
    QTRY_COMPARE(m_desk->toast(), barcode + QStringLiteral(" was not added: scan it again"));
  }

  // The cell was opened by the till, and a barcode stands in it.
  void putsAScanIntoTheTicketInWhoseCellItWasTyped() {
    m_desk->page.scan(QStringLiteral("4780012345676"));
    auto *cell = m_desk->find<QLineEdit>("cellEdit");
    QVERIFY(cell != nullptr);
    cell->setText(barcode);
    m_desk->desk.setAside();
    QCOMPARE(aside().size(), std::size_t{1});
    QCOMPARE(aside().front().lines, qsizetype{2});
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_till->ticket().isEmpty());
  }
};

QTEST_MAIN(DeskScansTest)
#include "deskscanstest.moc"
