#include "app/window/paymentdesk.h"

#include <QTest>

#include "tests/app/window/saledesk.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;
using sale::SaleState;

/// What the keys and scans of a cashier do to the sale on the screen while it is being paid, and after.
class PaymentDeskTest : public QObject {
  Q_OBJECT

  static inline const QString barcode = QStringLiteral("4780033020133");

  std::unique_ptr<test::SellingTill> m_till;
  std::unique_ptr<test::SaleDesk> m_desk;

  [[nodiscard]] till::Checkout *checkout() const { return m_till->paying().checkout(); }
  [[nodiscard]] bool reaches(SaleState state) const {
    return QTest::qWaitFor([this, state] { return checkout() != nullptr && m_till->state() == state; },
                           10'000);
  }
  void fail(const char *fault, const char *method, std::optional<qint64> code = std::nullopt) {
    QVERIFY(m_till->vendors
                ->addFault({.name = QLatin1String(fault), .method = QLatin1String(method), .code = code})
                .hasValue());
  }
  // As with F12.
  void pay() {
    m_till->ringUp();
    m_desk->press("pay");
  }
  void bringTo(SaleState state) {
    const bool isSent = state != SaleState::Void;
    if (!isSent) m_till->settings.paycom.customUrl = QUrl(QStringLiteral("https://127.0.0.1:9/api"));
    if (state == SaleState::Rejected) fail("error", "receipts.create", -32600);
    pay();
    if (!isSent) QTRY_COMPARE(m_till->state() == SaleState::Queued ? checkout()->status().attempts : 0, 1);
    if (isSent && state != SaleState::Rejected) QVERIFY(reaches(SaleState::Accepted));
    if (state == SaleState::Void || state == SaleState::Cancelled) QVERIFY(checkout()->giveUp());
    if (state == SaleState::Paid) {
      QVERIFY(m_till->vendors->pay(checkout()->status().payment->id).hasValue());
      checkout()->look();
    }
    QVERIFY(reaches(state));
  }
  // Not on a wish of this till.
  void cancelInTheCabinet(const till::Checkout &sent) {
    paycom::PaycomClient *client = m_till->ways().to(sent.record().frozen.peer);
    const QString receipt = sent.status().payment->id;
    bool isDone = false;
    client->cancel(client->prepareCancel(receipt), receipt, {[] { return true; }},
                   paycom::Answer<paycom::Receipt>(this, [&isDone](const auto &) { isDone = true; }));
    QTRY_VERIFY(isDone);
  }
  // Where the focus is, with the key that a scanner ends with.
  void scan(const QString &code) {
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClicks(focus, code);
    QTest::keyClick(focus, Qt::Key_Return);
  }
  // The keys go to it from now on.
  [[nodiscard]] static bool isDialogHeard() {
    const QWidget *dialog = QApplication::activeModalWidget();
    const QWidget *focus = QApplication::focusWidget();
    return dialog != nullptr && focus != nullptr && (dialog == focus || dialog->isAncestorOf(focus));
  }
  [[nodiscard]] std::size_t lines() const { return m_till->ticket().sale().lines.size(); }
  [[nodiscard]] std::vector<till::AsideTicket> aside() const { return m_till->keeper().aside().value(); }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
    m_till->vendors->options().step = std::chrono::milliseconds(0);
    m_desk = std::make_unique<test::SaleDesk>(*m_till);
  }
  void cleanup() {
    m_desk.reset();
    m_till.reset();
  }

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

  // Nobody here wanted that, and the customer still stands there.
  void keepsTheGoodsOfAPaymentThatPaymeCancelled_data() {
    QTest::addColumn<bool>("isAside");
    QTest::newRow("on the screen") << false;
    QTest::newRow("aside") << true;
  }
  void keepsTheGoodsOfAPaymentThatPaymeCancelled() {
    QFETCH(bool, isAside);
    bringTo(SaleState::Accepted);
    till::Checkout *sent = checkout();
    if (isAside) m_desk->desk.setAside();
    cancelInTheCabinet(*sent);
    sent->look();
    if (isAside) {
      QTRY_VERIFY2(m_desk->toast().startsWith(QStringLiteral("Payme has cancelled")),
                   qPrintable(m_desk->toast()));
    } else {
      QVERIFY(reaches(SaleState::Cancelled));
      m_desk->press("newSaleButton");
      QVERIFY(m_till->ticket().isEmpty() && !m_till->ticket().isFrozen());
    }
    QVERIFY(m_desk->toast().contains(QStringLiteral("lie aside")));
    QCOMPARE(aside().size(), std::size_t{1});
    QCOMPARE(aside().front().orderId, QString());
    QCOMPARE(aside().front().lines, qsizetype{1});
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

  void beginsTheNextSaleWhereAPaidOneIsSetAside() {
    bringTo(SaleState::Paid);
    m_desk->desk.setAside();
    QVERIFY(checkout() == nullptr);
    QVERIFY(m_till->ticket().isEmpty());
    QVERIFY(aside().empty());
  }

  void parksTheLinesOfWhatCameToNothing_data() {
    QTest::addColumn<SaleState>("state");
    QTest::newRow("refused") << SaleState::Rejected;
    QTest::newRow("cancelled") << SaleState::Cancelled;
    QTest::newRow("void") << SaleState::Void;
  }
  void parksTheLinesOfWhatCameToNothing() {
    QFETCH(SaleState, state);
    bringTo(state);
    m_desk->desk.setAside();
    QVERIFY(checkout() == nullptr);
    QVERIFY(m_till->ticket().isEmpty() && !m_till->ticket().isFrozen());
    QCOMPARE(aside().size(), std::size_t{1});
    QCOMPARE(aside().front().orderId, QString());
    m_desk->desk.bring(aside().front().draft);
    QCOMPARE(lines(), std::size_t{1});
    QVERIFY(!m_till->ticket().isFrozen());
  }

  // In the provider's cabinet, or by time: nobody here wanted it.
  void keepsTheLinesOfASaleAsideThatOthersCancel() {
    const QString orderId = m_till->sell();
    till::Checkout *sale = m_till->sales().find(orderId);
    paycom::Receipt receipt;
    receipt.id = sale->status().payment->id;
    receipt.amount = sale->amount();
    receipt.state = paycom::state::cancelled;
    sale->surface({receipt}, {});
    QCOMPARE(aside().size(), std::size_t{1});
    QCOMPARE(aside().front().orderId, QString());
    QCOMPARE(m_desk->toast(), QStringLiteral("Payme has cancelled the payment of sale 1: it is not paid. "
                                             "Its goods lie aside: Shift+F8 brings them back."));
  }

  void bringsATicketBackOverACancelledSale() {
    m_till->ringUp();
    m_till->ringUp();
    m_desk->desk.setAside();
    const qint64 parked = aside().front().draft;
    bringTo(SaleState::Cancelled);
    m_desk->desk.bring(parked);
    QVERIFY(checkout() == nullptr);
    QCOMPARE(lines(), std::size_t{2});
    QVERIFY(!m_till->ticket().isFrozen());
    QCOMPARE(aside().size(), std::size_t{1});
    QCOMPARE(aside().front().lines, qsizetype{1});
    QCOMPARE(aside().front().orderId, QString());
  }

  // As one of the command line's.
  void showsASaleThatHasNoLinesHere() {
    bringTo(SaleState::Accepted);
    const QString orderId = checkout()->orderId();
    QVERIFY(m_till->keeper().finish());
    m_till->paying().end();
    m_till->ringUp();
    m_desk->desk.showSale(orderId);
    QVERIFY(m_desk->panel->isVisible());
    QCOMPARE(checkout()->orderId(), orderId);
    QVERIFY(m_till->ticket().isEmpty() && m_till->ticket().isFrozen());
    QCOMPARE(aside().size(), std::size_t{1});  // what was being rung up
    QVERIFY(m_till->vendors->pay(checkout()->status().payment->id).hasValue());
    checkout()->look();
    QVERIFY(reaches(SaleState::Paid));
    m_desk->press("newSaleButton");
    QVERIFY(checkout() == nullptr);
    QVERIFY(!m_till->ticket().isFrozen());
    QCOMPARE(aside().size(), std::size_t{1});
  }

  // It was to be sent again: leaving its panel does not end it, and its content would come back nowhere.
  void leavesASaleWithoutLinesHereInItsQueue_data() {
    QTest::addColumn<bool>("isBack");
    QTest::newRow("F8") << false;
    QTest::newRow("the button") << true;
  }
  void leavesASaleWithoutLinesHereInItsQueue() {
    QFETCH(bool, isBack);
    m_till->settings.paycom.customUrl = QUrl(QStringLiteral("https://127.0.0.1:9/api"));
    pay();
    QTRY_VERIFY(checkout()->status().attempts == 1 && m_till->state() == SaleState::Queued);
    const QString orderId = checkout()->orderId();
    QVERIFY(m_till->keeper().finish());
    m_till->paying().end();
    m_desk->desk.showSale(orderId);
    QCOMPARE(checkout()->orderId(), orderId);
    isBack ? m_desk->press("backButton") : m_desk->desk.setAside();
    QVERIFY(checkout() == nullptr);
    QVERIFY(!m_till->ticket().isFrozen());
    QCOMPARE(m_till->paying().keptStatus(orderId).state, SaleState::Queued);
    QVERIFY(m_till->journal().drafts.all(QStringLiteral("T1")).value().empty());
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

  void leavesTheLinesWhereNobodyCanBeAskedAboutASale() {
    bringTo(SaleState::Accepted);
    const QString orderId = checkout()->orderId();
    QVERIFY(m_till->keeper().finish());
    m_till->paying().end();
    m_desk.reset();
    QVERIFY(m_till->secrets.remove(till::paycomKeyName(settings::Environment::Custom)));
    m_till->restart();
    m_desk = std::make_unique<test::SaleDesk>(*m_till);
    m_till->ringUp();
    m_desk->desk.showSale(orderId);
    QVERIFY(m_desk->complaint().startsWith(QStringLiteral("Payme cannot be asked")));
    QVERIFY(checkout() == nullptr);
    QCOMPARE(lines(), std::size_t{1});
    QVERIFY(!m_till->ticket().isFrozen());
  }

  void parksASaleThatWasTriedForTooLong() {
    m_till->settings.paycom.customUrl = QUrl(QStringLiteral("https://127.0.0.1:9/api"));
    pay();
    QTRY_VERIFY(checkout()->status().attempts == 1 && m_till->state() == SaleState::Queued);
    Q_EMIT checkout()->triedForTooLong();
    QVERIFY(checkout() == nullptr);
    QVERIFY(m_desk->toast().contains(QStringLiteral("the sale is parked")));
    QCOMPARE(aside().size(), std::size_t{1});
    QCOMPARE(aside().front().orderId, QString());
    QVERIFY(m_till->vendors->receipts().empty());
  }
};

QTEST_MAIN(PaymentDeskTest)
#include "paymentdesktest.moc"
