#include <QSignalSpy>

#include "openjournal.h"
#include "ui/journal/pickdialog.h"
#include "ui/journal/reasondialog.h"
#include "ui/widgets/question.h"

using namespace kassir;
using namespace kassir::ui;
using sale::SaleState;

/// What moves money or ends a sale is asked before, and no scanner answers.
class DecisionsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenJournal> m_open;

  void openWith(SaleState state, const std::function<void(ShownSale &)> &change = {}) {
    ShownSale &sale = m_open->source.add(1, state);
    if (change) change(sale);
    m_open->open();
    m_open->choose(1);
  }
  // A code ends with Enter, as scanners send it.
  static void scan(QWidget *into) {
    for (const char digit : QByteArray("4780033020133")) QTest::keyClick(into, digit);
    QTest::keyClick(into, Qt::Key_Return);
  }
  template <class Dialog>
  [[nodiscard]] Dialog *dialog() const {
    return m_open->page().findChild<Dialog *>();
  }
  void pressIn(QWidget *dialog, const char *name) {
    QTest::mouseClick(dialog->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenJournal>();
  }
  void cleanup() { m_open->close(); }

  void asksBeforeAPaymentIsCancelled() {
    openWith(SaleState::Accepted);
    QSignalSpy wanted(&m_open->page(), &JournalPage::cancelWanted);
    m_open->press("cancelSalePayment");
    auto *question = dialog<Question>();
    QVERIFY(question != nullptr);
    scan(question);
    QTRY_VERIFY(dialog<Question>() == nullptr);
    QCOMPARE(wanted.size(), 0);
    m_open->press("cancelSalePayment");
    pressIn(dialog<Question>(), "doItButton");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), test::FakeJournal::orderId(1));
  }

  void namesTheOtherPaymentThatIsCancelled() {
    const QString other = QStringLiteral("72da73b0803aced907a52b46");
    openWith(SaleState::Paid, [&other](ShownSale &sale) {
      sale.status.duplicates = {{QStringLiteral("82da73b0803aced907a52b46"), sale::PaymentFace::Cancelled},
                                {other, sale::PaymentFace::Waiting}};
    });
    QSignalSpy wanted(&m_open->page(), &JournalPage::otherCancelWanted);
    m_open->press("cancelOtherPayment");
    QVERIFY(dialog<Question>()->text().contains(other));
    pressIn(dialog<Question>(), "doItButton");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(1).toString(), other);
  }

  void wantsAReasonForADecision_data() {
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("end by hand") << SaleState::CancelWanted << QByteArray("endByHand")
                                 << QByteArray(SIGNAL(endByHandWanted(QString, QString)));
    QTest::newRow("override") << SaleState::Unknown << QByteArray("overrideSale")
                              << QByteArray(SIGNAL(overrideWanted(QString, QString)));
    QTest::newRow("give up") << SaleState::Unknown << QByteArray("giveUpSale")
                             << QByteArray(SIGNAL(giveUpWanted(QString, QString)));
    QTest::newRow("void") << SaleState::Absent << QByteArray("giveUpSale")
                          << QByteArray(SIGNAL(giveUpWanted(QString, QString)));
    QTest::newRow("settle") << SaleState::Paid << QByteArray("settleSale")
                            << QByteArray(SIGNAL(settleWanted(QString, QString)));
  }
  void wantsAReasonForADecision() {
    QFETCH(SaleState, state);
    QFETCH(QByteArray, button);
    QFETCH(QByteArray, wanted);
    openWith(state, [](ShownSale &sale) {
      if (sale.status.state == SaleState::Paid) sale.status.alarm = sale::SaleAlarm::PaidTwice;
      if (sale.status.state != SaleState::CancelWanted) return;
      sale.status.isGivenUp = true;
      sale.status.payment = sale::Payment{QStringLiteral("62da73b0803aced907a52b46")};
    });
    QSignalSpy spy(&m_open->page(), wanted.constData());
    m_open->press(button.constData());
    auto *asked = dialog<ReasonDialog>();
    QVERIFY(asked != nullptr);
    auto *doIt = asked->findChild<QPushButton *>(QStringLiteral("doItButton"));
    auto *reason = asked->findChild<QLineEdit *>(QStringLiteral("reason"));
    QCOMPARE(asked->focusWidget(), reason);
    QVERIFY(!doIt->isEnabled());
    test::typeText(reason, QStringLiteral(" ab "));
    QVERIFY(!doIt->isEnabled());
    scan(reason);
    QVERIFY(doIt->isEnabled());
    QCOMPARE(spy.size(), 0);  // Enter alone says nothing
    reason->setText(QStringLiteral("  no such payment "));
    QTest::mouseClick(doIt, Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), test::FakeJournal::orderId(1));
    QCOMPARE(spy.at(0).at(1).toString(), QStringLiteral("no such payment"));
    QTRY_VERIFY(dialog<ReasonDialog>() == nullptr);
  }

  void canBeLeftAsItIs() {
    openWith(SaleState::Unknown);
    QSignalSpy wanted(&m_open->page(), &JournalPage::giveUpWanted);
    m_open->press("giveUpSale");
    m_open->press("overrideSale");  // one question at a time
    QCOMPARE(m_open->page().findChildren<ReasonDialog *>().size(), 1);
    pressIn(dialog<ReasonDialog>(), "leaveButton");
    QTRY_VERIFY(dialog<ReasonDialog>() == nullptr);
    QCOMPARE(wanted.size(), 0);
  }

  void letsAPersonChooseAmongPaymentsWithoutAName() {
    const QDateTime time({2026, 6, 30}, {4, 0}, Qt::UTC);
    openWith(SaleState::Unknown, [&time](ShownSale &sale) {
      sale.nameless = {{QStringLiteral("62da73b0803aced907a52b46"), time, sale::Money::fromTiyin(123'400)},
                       {QStringLiteral("72da73b0803aced907a52b46"), {}, sale::Money::fromTiyin(123'400)}};
    });
    QSignalSpy wanted(&m_open->page(), &JournalPage::pickWanted);
    m_open->press("pickPayment");
    auto *asked = dialog<PickDialog>();
    auto *list = asked->findChild<QListWidget *>(QStringLiteral("pickList"));
    auto *doIt = asked->findChild<QPushButton *>(QStringLiteral("doItButton"));
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("30.06.2026 09:00:00 · 1")));
    QVERIFY(list->item(1)->text().startsWith(QStringLiteral("time not known")));
    QVERIFY(!doIt->isEnabled());
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 0);
    QTest::mouseClick(doIt, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(1).toString(), QStringLiteral("72da73b0803aced907a52b46"));
  }
};

QTEST_MAIN(DecisionsTest)
#include "decisionstest.moc"
