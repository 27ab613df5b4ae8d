#include "app/window/asides.h"

#include <QTest>
#include <set>

#include "tests/app/window/saledesk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/widgettest.h"
#include "ui/sale/asidedialog.h"

using namespace kassir;
using namespace kassir::window;
using sale::SaleState;

/// What lies aside is told as it stands, and what is over does not lie there.
class AsidesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SellingTill> m_till;
  std::unique_ptr<test::SaleDesk> m_desk;

  // One that waits for its customer, nobody looking at it.
  [[nodiscard]] QString sellAside() {
    m_till->ringUp();
    if (!m_till->pay()) qFatal("not paid");
    if (!QTest::qWaitFor([this] { return m_till->state() == SaleState::Accepted; })) qFatal("not sent");
    const QString orderId = m_till->paying().checkout()->orderId();
    m_till->paying().end();
    if (!m_till->keeper().setAside()) qFatal("not set aside");
    return orderId;
  }
  // As a run writes it that is killed before it does anything else.
  void settle(const QString &orderId, SaleState state, bool isGivenUp = false) {
    sale::SaleStatus status = m_till->sales().find(orderId)->status();
    status.state = state;
    status.isGivenUp = isGivenUp;
    store::Transaction unit =
        m_till->journal().begin({store::Actor::Till, store::Action::Look, m_till->clock.moment(), orderId});
    m_till->journal().sales.setStatus(unit, orderId, status);
    QVERIFY(unit.commit());
  }
  void dieAndComeBack() {
    m_desk.reset();
    m_till->comeBack();
    m_desk = std::make_unique<test::SaleDesk>(*m_till);
    m_desk->takeUp();
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
    m_desk = std::make_unique<test::SaleDesk>(*m_till);
  }
  void cleanup() {
    m_desk.reset();
    m_till.reset();
  }

  void tellsHowLongItLiesThere() {
    test::FakeClock clock(m_till->clock.now());
    Asides asides(
        {m_till->journal(), m_till->keeper(), m_till->sales(), m_till->paying(), m_desk->desk, clock},
        m_desk->page, m_desk->speaker);
    m_till->ringUp();
    QVERIFY(m_till->keeper().setAside());
    const auto *button = m_desk->find<QPushButton>("aside");
    QCOMPARE(button->text(), QStringLiteral("Aside: 1 · just now"));
    clock.advance(std::chrono::minutes(4));  // it began a moment after the clock
    QCOMPARE(button->text(), QStringLiteral("Aside: 1 · 3 min"));
  }

  void settlesAtTheStartWhatADyingRunLeftAside_data() {
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<bool>("isGivenUp");
    QTest::addColumn<QStringList>("standings");
    const QStringList parked{QStringLiteral("Parked")};
    QTest::newRow("paid") << SaleState::Paid << false << QStringList();
    QTest::newRow("cancelled on a wish") << SaleState::Cancelled << true << QStringList();
    QTest::newRow("cancelled by Payme") << SaleState::Cancelled << false << parked;
    QTest::newRow("refused") << SaleState::Rejected << false << parked;
    QTest::newRow("void") << SaleState::Void << false << parked;
  }
  void settlesAtTheStartWhatADyingRunLeftAside() {
    QFETCH(SaleState, state);
    QFETCH(bool, isGivenUp);
    settle(sellAside(), state, isGivenUp);
    dieAndComeBack();
    QTEST(m_desk->standings(), "standings");
    if (m_till->keeper().aside().value().empty()) return;
    m_desk->desk.bring(m_till->keeper().aside().value().front().draft);
    QVERIFY(!m_till->ticket().isFrozen());
    QCOMPARE(m_till->ticket().sale().lines.size(), std::size_t{1});
  }

  void saysOfWhatNobodyWatchesHowItStandsInTheJournal() {
    const QString orderId = sellAside();
    settle(orderId, SaleState::Paid);
    m_desk.reset();
    m_till->comeBack();
    m_desk = std::make_unique<test::SaleDesk>(*m_till);
    QVERIFY(m_till->sales().find(orderId) == nullptr);
    QCOMPARE(m_desk->standings(), QStringList{QStringLiteral("Paid")});
  }

  // Each day counts anew: two sales may have the same number.
  void namesTheDayOfANumberThatIsNotTodays() {
    const text::Speaker speaker{Language::English};
    ui::AsideDialog dialog(speaker, nullptr);
    const QDateTime now({2024, 1, 31}, {15, 45});
    ui::AsideRow today;
    today.orderId = QStringLiteral("T1-1");
    today.number = 3;
    today.day = now.date();
    ui::AsideRow before = today;
    before.orderId = QStringLiteral("T1-2");
    before.day = now.date().addDays(-1);
    dialog.show({{today, before}}, now);
    const auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("asideTable"));
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("3"));
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("3 · 30.01"));
  }

  // A scanner ends with Enter: it must not bring anything.
  void bringsBackWhatIsChosenAndNothingByAScan() {
    m_till->ringUp();
    QVERIFY(m_till->keeper().setAside());
    m_desk->asides.showAll();
    auto *table = m_desk->find<QTableWidget>("asideTable");
    QTest::keyClicks(table, QStringLiteral("4780033020133"));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(m_till->ticket().isEmpty());
    QVERIFY(table->isVisible());
    m_desk->press("bringBack");
    QCOMPARE(m_till->ticket().sale().lines.size(), std::size_t{1});
    QVERIFY(!m_desk->isOffered("aside"));
  }

  void bringsBackTheRowOnWhichAPersonPressesEnter() {
    m_till->ringUp();
    QVERIFY(m_till->keeper().setAside());
    m_desk->asides.showAll();
    QTest::keyClick(m_desk->find<QTableWidget>("asideTable"), Qt::Key_Enter);
    QCOMPARE(m_till->ticket().sale().lines.size(), std::size_t{1});
    QVERIFY(!m_desk->find<QDialog>("asideDialog")->isVisible());
  }

  // A hand that is on its way to “Bring back” must not bring another one.
  void choosesNothingWhereTheChosenRowLeaves() {
    const QString orderId = sellAside();
    m_till->ringUp();
    QVERIFY(m_till->keeper().setAside());
    m_desk->asides.showAll();
    auto *table = m_desk->find<QTableWidget>("asideTable");
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->currentRow(), 0);
    const std::set<QString> numbers{table->item(0, 0)->text(), table->item(1, 0)->text()};
    QCOMPARE(numbers, (std::set<QString>{QString(), QStringLiteral("1")}));  // as the journal counts them
    m_till->vendors->options().step = std::chrono::milliseconds(0);
    till::Checkout *sold = m_till->sales().find(orderId);
    QVERIFY(m_till->vendors->pay(sold->status().payment->id).hasValue());
    sold->look();
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->currentRow(), -1);
    QVERIFY(!m_desk->find<QPushButton>("bringBack")->isEnabled());
    m_desk->press("bringBack");
    QVERIFY(m_till->ticket().isEmpty());
    table->setCurrentCell(0, 0);
    QVERIFY(m_desk->find<QPushButton>("bringBack")->isEnabled());
  }

  void saysThatWhatLiesAsideCannotBeRead() {
    m_till->ringUp();
    QVERIFY(m_till->keeper().setAside());
    QVERIFY(m_till->journal().database().run(QStringLiteral("ALTER TABLE draft RENAME TO gone")));
    m_desk->asides.showAll();
    const auto *words = m_desk->find<QLabel>("nothingAside");
    QVERIFY2(words->text().startsWith(QStringLiteral("What lies aside cannot be read.")),
             qPrintable(words->text()));
    QVERIFY(words->isVisible());
    Q_EMIT m_till->sales().listChanged();
    QVERIFY(m_desk->isOffered("aside"));
    QVERIFY(m_desk->find<QPushButton>("aside")->text().startsWith(QStringLiteral("Aside: cannot be read")));
  }

  void tellsFromTheStartWhatIsParked() {
    m_till->ringUp();
    QVERIFY(m_till->keeper().setAside());
    dieAndComeBack();
    QVERIFY(m_desk->isOffered("aside"));
    QVERIFY(m_desk->find<QPushButton>("aside")->text().startsWith(QStringLiteral("Aside: 1")));
  }
};

QTEST_MAIN(AsidesTest)
#include "asidestest.moc"
