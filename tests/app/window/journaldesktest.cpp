#include "app/window/journaldesk.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/app/window/behindjournal.h"
#include "tests/support/journalfill.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;
using sale::SaleState;

class JournalDeskTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SellingTill> m_till;
  std::unique_ptr<test::BehindJournal> m_behind;
  std::unique_ptr<QWidget> m_parent;
  ui::JournalPage *m_page = nullptr;
  bool m_isAtOnce = false;

  [[nodiscard]] JournalDesk &journal() const { return m_behind->journal; }
  [[nodiscard]] ui::ShownSale shown(const QString &orderId) const {
    const auto sale = journal().sale(orderId);
    return sale && sale.value() ? *sale.value() : ui::ShownSale{{}, {}};
  }
  [[nodiscard]] SaleState state(const QString &orderId) const { return shown(orderId).status.state; }
  [[nodiscard]] JournalDesk::FoundPage read(const till::JournalQuery &query,
                                            std::optional<qint64> before = std::nullopt) {
    std::optional<JournalDesk::FoundPage> read;
    journal().read(query, before, 50,
                   Callback<JournalDesk::FoundPage>(
                       this, [&read](JournalDesk::FoundPage page) { read = std::move(page); }));
    m_isAtOnce = read.has_value();
    if (!QTest::qWaitFor([&read] { return read.has_value(); })) qFatal("no answer");
    return std::move(*read);
  }
  [[nodiscard]] JournalDesk::FoundSum sum(const store::SalePeriod &period) {
    std::optional<JournalDesk::FoundSum> sum;
    journal().sumPaid(period, Callback<JournalDesk::FoundSum>(
                                  this, [&sum](JournalDesk::FoundSum told) { sum = std::move(told); }));
    m_isAtOnce = sum.has_value();
    if (!QTest::qWaitFor([&sum] { return sum.has_value(); })) qFatal("no answer");
    return std::move(*sum);
  }
  [[nodiscard]] QString toast() const {
    return m_page->findChild<QLabel *>(QStringLiteral("toastText"))->text();
  }
  void open() {
    m_behind.reset();
    m_behind = std::make_unique<test::BehindJournal>(*m_till);
    m_parent = std::make_unique<QWidget>();
    m_page = journal().makePage(m_parent.get());
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
    open();
  }
  void cleanup() {
    m_parent.reset();
    m_behind.reset();
    m_till.reset();
  }

  void readsAFullJournal() {
    const JournalFill fill{300, 100, journal().today()};
    QVERIFY(fillJournal(m_till->journal(), fill).hasValue());
    const QDate today = journal().today();
    const till::JournalQuery query{{today, today}, {}, {}};
    const auto first = read(query);
    QVERIFY(first.hasValue());
    QCOMPARE(first.value().size(), std::size_t{50});
    QCOMPARE(first.value().front().orderId, filledOrderId(fill, 299));
    const auto second = read(query, first.value().back().sequence);
    QCOMPARE(second.value().size(), std::size_t{50});
    QVERIFY(read(query, second.value().back().sequence).value().empty());

    const auto paid = sum({today, today});
    QVERIFY(paid.hasValue());
    QVERIFY(m_isAtOnce);
    sale::Money sum;
    qint64 count = 0;
    for (const auto *page : {&first.value(), &second.value()}) {
      for (const till::JournalEntry &entry : *page) {
        if (entry.state != SaleState::Paid) continue;
        ++count;
        sum += entry.amount;
      }
    }
    QCOMPARE(paid.value(), (store::SaleSum{count, sum}));

    const ui::ShownSale last = shown(filledOrderId(fill, 299));
    QCOMPARE(last.status.alarm, sale::SaleAlarm::SomethingElse);
    QVERIFY(last.details.sold.has_value());
    QVERIFY(!last.details.events.empty());
    QCOMPARE(journal().entry(filledOrderId(fill, 299)).value(), std::optional(last.details.entry));
    QVERIFY(!journal().sale(QStringLiteral("nobody's")).value());
  }

  // What hundreds of thousands of sales share is looked for beside the window.
  void leavesWhatTakesLongToTheWorker() {
    const JournalFill fill{300, 100, journal().today()};
    QVERIFY(fillJournal(m_till->journal(), fill).hasValue());
    const QDate today = journal().today();
    const store::SalePeriod year{today.addDays(-364), today};
    const auto all = sum(year);
    QVERIFY(!m_isAtOnce);
    const auto days = sum({today.addDays(-2), today});
    QVERIFY(m_isAtOnce);
    QCOMPARE(all.value(), days.value());

    // As many of last year below, and as many of another name above.
    store::Transaction unit =
        m_till->journal().begin({store::Actor::Till, store::Action::Look, m_till->clock.moment(), {}});
    unit.write(
        QStringLiteral(
            "INSERT INTO sale (till, order_id, day, number, created, utc_offset, amount, title, line_count,"
            " order_field, endpoint, kassa, state)"
            " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 7200)"
            " SELECT 'T1', CASE WHEN i <= 2200 THEN 'OLD-' ELSE 'NEW-' END || i, 20200101, i, 0, 0, 100, '', "
            "1,"
            " 'order_id', '', '', 'void' FROM n"),
        {});
    QVERIFY(unit.commit().hasValue());
    const auto search = [this](const char *typed) {
      const auto found = read({{}, QString::fromLatin1(typed), {}});
      return found ? std::optional(found.value().front().orderId) : std::nullopt;
    };
    QCOMPARE(search("OLD-"), QStringLiteral("OLD-2200"));
    QVERIFY(!m_isAtOnce);
    QCOMPARE(search("NEW-"), QStringLiteral("NEW-7200"));
    QVERIFY(m_isAtOnce);
    QCOMPARE(search("OLD-2200"), QStringLiteral("OLD-2200"));
    QVERIFY(m_isAtOnce);
    const auto old = journal().entry(QStringLiteral("OLD-7"));
    QVERIFY(journal().isMeant({{}, QStringLiteral("OLD-"), {}}, *old.value()).value());
    QVERIFY(!journal().isMeant({{}, QStringLiteral("NEW-"), {}}, *old.value()).value());
  }

  void cancelsAPaymentThatWaits() {
    const QString orderId = m_till->sell();
    QSignalSpy changed(&journal(), &JournalDesk::changed);
    Q_EMIT m_page->cancelWanted(orderId);
    QTRY_COMPARE_WITH_TIMEOUT(state(orderId), SaleState::Cancelled, 10'000);
    QVERIFY(changed.size() > 0);
    QCOMPARE(changed.at(0).at(0).toString(), orderId);
    QCOMPARE(m_till->vendors->receipts().front().state, 50);
    Q_EMIT m_page->cancelWanted(orderId);
    QVERIFY(toast().startsWith(QStringLiteral("Not possible")));
  }

  void keepsTheReasonOfWhoGivesUp() {
    const QString orderId = m_till->sell();
    Q_EMIT m_page->giveUpWanted(orderId, QStringLiteral("the customer left"));
    QTRY_COMPARE_WITH_TIMEOUT(state(orderId), SaleState::Cancelled, 10'000);
    const auto events = shown(orderId).details.events;
    QVERIFY(std::any_of(events.begin(), events.end(), [](const till::JournalEvent &event) {
      const auto *act = std::get_if<till::ActDone>(&event.what);
      return act != nullptr && act->action == store::Action::GiveUp && act->actor == store::Actor::Cashier &&
             act->note == QStringLiteral("the customer left");
    }));
  }

  void looksAtOnce() {
    const QString orderId = m_till->sell();
    QVERIFY(m_till->vendors->pay(shown(orderId).status.payment->id).hasValue());
    const auto looks = [this, &orderId] {
      const auto events = shown(orderId).details.events;
      return std::count_if(events.begin(), events.end(), [](const till::JournalEvent &event) {
        const auto *act = std::get_if<till::ActDone>(&event.what);
        return act != nullptr && act->action == store::Action::Look;
      });
    };
    const auto before = looks();
    Q_EMIT m_page->lookWanted(orderId);
    // By itself it is looked at only two seconds after it was made.
    QTRY_VERIFY_WITH_TIMEOUT(looks() > before, 1'500);
    QTRY_COMPARE_WITH_TIMEOUT(state(orderId), SaleState::Paid, 10'000);
  }

  void takesAManagersWordAndSendsAgain() {
    QVERIFY(m_till->vendors
                ->addFault({.name = QStringLiteral("close"),
                            .method = QStringLiteral("receipts.create"),
                            .execute = false})
                .hasValue());
    QVERIFY(m_till->vendors
                ->addFault({.name = QStringLiteral("error"),
                            .count = std::nullopt,
                            .method = QStringLiteral("receipts.get_all"),
                            .code = -32400})
                .hasValue());
    m_till->ringUp();
    QVERIFY(m_till->pay().hasValue());
    const QString orderId = m_till->paying().checkout()->orderId();
    QTRY_COMPARE_WITH_TIMEOUT(state(orderId), SaleState::Unknown, 10'000);
    m_till->paying().end();
    QVERIFY(m_till->keeper().setAside().hasValue());
    QTRY_VERIFY_WITH_TIMEOUT((Q_EMIT m_page->overrideWanted(orderId, QStringLiteral("looked in the cabinet")),
                              state(orderId) == SaleState::Absent),
                             10'000);
    m_till->ringUp();  // the next one
    QSignalSpy wanted(&journal(), &JournalDesk::salePageWanted);
    Q_EMIT m_page->sendWanted(orderId);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_till->paying().checkout()->orderId(), orderId);
    QCOMPARE(m_till->keeper().aside().value().size(), std::size_t{1});
    QTRY_COMPARE_WITH_TIMEOUT(state(orderId), SaleState::Accepted, 10'000);
    QVERIFY(shown(orderId).details.entry.attempts == 2);
  }

  // Nothing goes out that nobody sees.
  void sendsForAsLongAsItsPaymentIsShown() {
    m_till->settings.paycom.customUrl = QUrl(QStringLiteral("https://127.0.0.1:9/api"));
    m_till->ringUp();
    QVERIFY(m_till->pay().hasValue());
    const QString orderId = m_till->paying().checkout()->orderId();
    QTRY_VERIFY_WITH_TIMEOUT(state(orderId) == SaleState::Queued && shown(orderId).status.attempts == 1,
                             10'000);
    m_till->paying().end();
    QVERIFY(m_till->keeper().setAside());
    Q_EMIT m_page->sendWanted(orderId);
    QCOMPARE(m_till->paying().checkout()->orderId(), orderId);
    QTRY_VERIFY_WITH_TIMEOUT(state(orderId) == SaleState::Queued && shown(orderId).status.attempts == 2,
                             10'000);
    QVERIFY(m_till->paying().checkout()->isWaitingToSend());
    m_till->paying().end();
    Q_EMIT m_page->giveUpWanted(orderId, QStringLiteral("no network"));
    QCOMPARE(state(orderId), SaleState::Void);
  }

  void dealsWithAnAlarmOfALongSettledSale() {
    const QString orderId = m_till->sell();
    QVERIFY(m_till->vendors->pay(shown(orderId).status.payment->id).hasValue());
    QTRY_VERIFY_WITH_TIMEOUT(m_till->sales().find(orderId) == nullptr, 10'000);
    sale::SaleStatus status = shown(orderId).status;
    status.alarm = sale::SaleAlarm::PaidTwice;
    store::Transaction unit = m_till->journal().begin(
        {store::Actor::Till, store::Action::Surface, m_till->clock.moment(), orderId});
    m_till->journal().sales.setStatus(unit, orderId, status);
    QVERIFY(unit.commit().hasValue());
    QSignalSpy settled(&m_till->sales(), &till::OpenSales::settled);
    Q_EMIT m_page->settleWanted(orderId, QStringLiteral("one was returned"));
    QCOMPARE(shown(orderId).status.alarm, sale::SaleAlarm::None);
    QCOMPARE(shown(orderId).details.entry.alarm, sale::SaleAlarm::None);
    QCOMPARE(settled.size(), 0);
  }

  void tellsWhereThereIsNoWayToPayme() {
    const JournalFill fill{20, 20, journal().today()};
    QVERIFY(fillJournal(m_till->journal(), fill).hasValue());
    Q_EMIT m_page->lookWanted(filledOrderId(fill, 19));
    QVERIFY(toast().startsWith(QStringLiteral("Payme cannot be asked")));
    QCOMPARE(m_till->sales().count(), qsizetype{0});
  }

  void bringsASaleBackToTheSalePage() {
    const QString first = m_till->sell();
    QSignalSpy wanted(&journal(), &JournalDesk::salePageWanted);
    Q_EMIT m_page->bringWanted(first);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_till->paying().checkout() != nullptr);
    QCOMPARE(m_till->paying().checkout()->orderId(), first);
    QCOMPARE(m_till->keeper().orderId(), first);
    Q_EMIT m_page->bringWanted(first);  // it is there
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(m_till->paying().checkout()->orderId(), first);
  }
};

QTEST_MAIN(JournalDeskTest)
#include "journaldesktest.moc"
