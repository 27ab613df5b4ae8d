#include <QTest>

#include "core/till/ticket/ticketkeeper.h"
#include "tests/support/fakeclock.h"
#include "tests/support/generators.h"
#include "tests/support/temporaryjournal.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;

/// Nothing that was rung up is lost, whatever happens to the program.
class TicketKeeperTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::FakeClock> m_clock;
  std::unique_ptr<test::TemporaryJournal> m_journal;
  std::unique_ptr<Ticket> m_ticket;
  std::unique_ptr<TicketKeeper> m_keeper;

  void start() {
    m_keeper.reset();
    m_ticket = std::make_unique<Ticket>(sale::Rules());
    m_keeper = std::make_unique<TicketKeeper>(*m_ticket, **m_journal, *m_clock);
    QVERIFY(m_keeper->restore());
  }
  // It dies at once, with nothing said before.
  void dieAndComeBack() {
    m_keeper.reset();
    m_journal->reopen();
    start();
  }
  static sale::Line line(const char *title) {
    sale::Line line;
    line.title = QString::fromUtf8(title);
    line.price = sale::Money::fromTiyin(100);
    return line;
  }
  void add(const char *title) {
    QVERIFY(m_ticket->edit(
        sale::edit::InsertLines{static_cast<qsizetype>(m_ticket->sale().lines.size()), {line(title)}}));
  }
  [[nodiscard]] QStringList titles() const {
    QStringList list;
    for (const sale::Line &one : m_ticket->sale().lines) list.push_back(one.title);
    return list;
  }
  [[nodiscard]] std::vector<AsideTicket> aside() const { return m_keeper->aside().value(); }
  void freeze(const QString &orderId) {
    store::Transaction unit =
        (*m_journal)->begin({store::Actor::Cashier, store::Action::Freeze, m_clock->moment(), orderId});
    store::FrozenSale sale;
    sale.orderId = orderId;
    sale.day = QDate(2024, 1, 31);
    sale.created = m_clock->now();
    (*m_journal)->sales.freeze(unit, sale);
    m_keeper->freezeInto(unit, orderId);
    QVERIFY(unit.commit());
    m_keeper->setFrozen(orderId);
  }

 private Q_SLOTS:
  void init() {
    m_clock = std::make_unique<test::FakeClock>();
    m_journal = std::make_unique<test::TemporaryJournal>();
    start();
  }
  void cleanup() { m_keeper.reset(); }

  // A till gets one only while nothing lies under the old one.
  void goesOnUnderAnotherName() {
    add("нан");
    QVERIFY(m_ticket->edit(sale::edit::RemoveLines{0, 1}));
    (*m_journal)->rename(QStringLiteral("T2"));
    QVERIFY(m_keeper->finish());
    add("сүт");
    QCOMPARE((*m_journal)->drafts.all(QStringLiteral("T1")).value().size(), std::size_t{0});
    const auto drafts = (*m_journal)->drafts.all(QStringLiteral("T2")).value();
    QCOMPARE(drafts.size(), std::size_t{1});
    QCOMPARE(drafts.front().lines.size(), std::size_t{1});
  }

  void bringsBackWhatWasRungUp() {
    add("нан");
    add("сүт");
    QVERIFY(m_ticket->edit(sale::edit::ChangeDescription{QStringLiteral("бір \"екі\"")}));
    QVERIFY(m_ticket->edit(sale::edit::RemoveLines{0, 1}));
    add("шай");
    const sale::Sale before = m_ticket->sale();
    dieAndComeBack();
    QCOMPARE(m_ticket->sale(), before);
    QVERIFY(!m_ticket->isFrozen());
  }

  void bringsBackWhateverWasTyped() {
    QVERIFY(rc::check("any sale comes back as it was", [this] {
      const std::vector<Ticket::AccountField> account{
          {QStringLiteral("order_id"), QStringLiteral("Тапсырыс 1")}};
      const sale::Sale sale = typedSale();
      RC_PRE(m_ticket->replace(sale, account));
      dieAndComeBack();
      RC_ASSERT(m_ticket->sale() == sale);
      if (sale != sale::Sale()) RC_ASSERT(m_ticket->account() == account);
    }));
  }

  void bringsTheCursorBack() {
    add("нан");
    m_keeper->setCursor({0, 3, QStringLiteral("сү")});
    m_keeper->setCursor({0, 4, QStringLiteral("сүт")});
    m_clock->advance(300ms);
    dieAndComeBack();
    QCOMPARE(m_keeper->cursor(), (TicketCursor{0, 4, QStringLiteral("сүт")}));
  }

  void keepsWhatIsUndoneAsItIsThen() {
    add("нан");
    add("сүт");
    m_ticket->undo();
    dieAndComeBack();
    QCOMPARE(titles(), QStringList{QStringLiteral("нан")});
  }

  void tellsWhatAParkedSaleComesTo() {
    sale::Line three = line("нан");
    three.quantity = sale::Quantity::fromThousandths(3000);
    QVERIFY(m_ticket->edit(sale::edit::InsertLines{0, {three}}));
    QVERIFY(m_keeper->setAside());
    QCOMPARE(aside().front().amount, std::optional(sale::Money::fromTiyin(300)));
    dieAndComeBack();
    QCOMPARE(aside().front().amount, std::optional(sale::Money::fromTiyin(300)));
    m_clock->advance(1s);
    QVERIFY(m_keeper->bring(aside().front().draft).value());
    add("сүт");  // without how many
    QVERIFY(m_keeper->setAside());
    QCOMPARE(aside().front().amount, std::nullopt);
  }

  void parksAndBringsBack() {
    QVERIFY(m_keeper->setAside());  // nothing to park
    QVERIFY(aside().empty());
    add("нан");
    QVERIFY(m_keeper->setAside());
    QVERIFY(m_ticket->isEmpty());
    add("сүт");
    dieAndComeBack();
    QCOMPARE(titles(), QStringList{QStringLiteral("сүт")});
    QCOMPARE(aside().size(), std::size_t{1});
    QCOMPARE(aside().front().title, QStringLiteral("нан"));
    QCOMPARE(aside().front().lines, qsizetype{1});
    QVERIFY(m_keeper->bring(aside().front().draft).value());
    QCOMPARE(titles(), QStringList{QStringLiteral("нан")});
    QCOMPARE(aside().front().title, QStringLiteral("сүт"));
    QVERIFY(!m_keeper->bring(4711).value());
    QCOMPARE(titles(), QStringList{QStringLiteral("нан")});
  }

  void comesBackFrozenWhileItIsBeingPaid() {
    add("нан");
    freeze(QStringLiteral("T1-1"));
    dieAndComeBack();
    QVERIFY(m_ticket->isFrozen());
    QCOMPARE(titles(), QStringList{QStringLiteral("нан")});
    QCOMPARE(m_keeper->orderId(), QStringLiteral("T1-1"));
    QVERIFY(m_keeper->thaw());
    add("сүт");
    dieAndComeBack();
    QVERIFY(!m_ticket->isFrozen());
    QCOMPARE(titles(), (QStringList{QStringLiteral("нан"), QStringLiteral("сүт")}));
  }

  void beginsAnewOnceItIsSettled() {
    add("нан");
    freeze(QStringLiteral("T1-1"));
    QVERIFY(m_keeper->finish());
    QVERIFY(m_ticket->isEmpty());
    QVERIFY(!m_ticket->isFrozen());
    dieAndComeBack();
    QVERIFY(m_ticket->isEmpty());
    QVERIFY(aside().empty());
  }

  void laysAPaymentAsideAndForgetsItOnceItIsPaid() {
    add("нан");
    freeze(QStringLiteral("T1-1"));
    QVERIFY(m_keeper->setAside());
    QVERIFY(!m_ticket->isFrozen());
    add("сүт");
    QCOMPARE(aside().front().orderId, QStringLiteral("T1-1"));
    QVERIFY(m_keeper->settle(QStringLiteral("T1-1"), TicketKeeper::Aside::Settled));
    QVERIFY(aside().empty());
    QCOMPARE(titles(), QStringList{QStringLiteral("сүт")});
  }

  void parksWhatDidNotComeAbout() {
    add("нан");
    freeze(QStringLiteral("T1-1"));
    QVERIFY(m_keeper->setAside());
    QVERIFY(m_keeper->settle(QStringLiteral("T1-1"), TicketKeeper::Aside::Parked));
    QCOMPARE(aside().front().orderId, QString());
    QVERIFY(m_keeper->bring(aside().front().draft).value());
    QVERIFY(!m_ticket->isFrozen());
    QCOMPARE(titles(), QStringList{QStringLiteral("нан")});
  }

  void tellsWhenTheDiskRefusesAndCatchesUpByItself() {
    add("нан");
    m_journal->setReadOnly(true);
    add("сүт");
    QVERIFY(m_keeper->failure().has_value());
    QCOMPARE(titles(), (QStringList{QStringLiteral("нан"), QStringLiteral("сүт")}));  // the cashier goes on
    m_clock->advance(2s);
    QVERIFY(m_keeper->failure().has_value());
    m_journal->setReadOnly(false);
    m_clock->advance(2s);
    QVERIFY(!m_keeper->failure().has_value());
    dieAndComeBack();
    QCOMPARE(titles(), (QStringList{QStringLiteral("нан"), QStringLiteral("сүт")}));
  }

  void changesNothingWhereItCannotBeKept() {
    add("нан");
    m_journal->setReadOnly(true);
    QVERIFY(!m_keeper->setAside());
    QCOMPARE(titles(), QStringList{QStringLiteral("нан")});
    QVERIFY(!m_keeper->finish());
    QCOMPARE(titles(), QStringList{QStringLiteral("нан")});
    m_journal->setReadOnly(false);
  }
};

QTEST_GUILESS_MAIN(TicketKeeperTest)
#include "ticketkeepertest.moc"
