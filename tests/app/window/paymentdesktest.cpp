#include <QTcpServer>

#include "tests/app/window/desktest.h"

using namespace kassir;
using namespace kassir::window;
using sale::SaleState;

/// What the keys of a cashier do to the sale on the screen while it is being paid, and after.
class PaymentDeskTest : public test::DeskTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

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

  // The disk took that they are free again, and not that they lie aside.
  void losesNoLinesWhereTheDiskFillsInBetween() {
    bringTo(SaleState::Accepted);
    till::Checkout *sent = checkout();
    cancelInTheCabinet(*sent);
    sent->look();
    QVERIFY(reaches(SaleState::Cancelled));
    const auto run = [this](const char *sql) {
      QVERIFY(m_till->journal().database().run(QLatin1String(sql)));
    };
    run("CREATE TEMP TRIGGER no_room BEFORE UPDATE ON main.draft WHEN NEW.is_current = 0 BEGIN SELECT "
        "RAISE(ABORT, 'no room'); END");
    m_desk->press("newSaleButton");
    QVERIFY2(aside().empty() && lines() == 1, "the second of two acts was refused");
    run("DROP TRIGGER temp.no_room");
    m_desk->press("newSaleButton");
    QVERIFY(m_till->ticket().isEmpty());
    QCOMPARE(aside().size(), std::size_t{1});
    m_desk->desk.bring(aside().front().draft);
    QCOMPARE(lines(), std::size_t{1});
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
    QCOMPARE(m_desk->toast(), QStringLiteral("Payme has cancelled the payment of sale 1. "
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

  // Nobody answers there, not even to shake hands.
  void takesBackASaleThatReachesNobody() {
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_till->settings.paycom.customUrl =
        QUrl(QStringLiteral("https://127.0.0.1:%1/api").arg(silent.serverPort()));
    pay();
    QTRY_COMPARE(m_till->state(), SaleState::Sending);
    const QString orderId = checkout()->orderId();
    Q_EMIT m_desk->panel->backWanted();
    QVERIFY(checkout() == nullptr);
    QVERIFY(!m_till->ticket().isFrozen());
    QCOMPARE(lines(), std::size_t{1});
    QCOMPARE(m_till->paying().keptStatus(orderId).state, SaleState::Void);
  }

  void parksASaleThatWasTriedForTooLong() {
    m_till->settings.paycom.customUrl = QUrl(QStringLiteral("https://127.0.0.1:9/api"));
    pay();
    QTRY_VERIFY(checkout()->status().attempts == 1 && m_till->state() == SaleState::Queued);
    Q_EMIT checkout()->triedForTooLong();
    QVERIFY(checkout() == nullptr);
    QVERIFY(m_desk->toast().contains(QStringLiteral("it is parked")));
    QCOMPARE(aside().size(), std::size_t{1});
    QCOMPARE(aside().front().orderId, QString());
    QVERIFY(m_till->vendors->receipts().empty());
  }
};

QTEST_MAIN(PaymentDeskTest)
#include "paymentdesktest.moc"
