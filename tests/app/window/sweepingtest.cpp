#include "app/window/sweeping.h"

#include <QMessageBox>
#include <QTest>

#include "core/store/owedcomparison.h"
#include "core/till/journal/freezing.h"
#include "tests/app/window/behindjournal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(kassir::sandbox::ListUnpaid)

/// When the window compares the journal with Payme's list, and what it makes of it.
class SweepingTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SellingTill> m_till;
  std::unique_ptr<test::BehindJournal> m_behind;
  test::FakeClock m_clock{QDateTime::currentDateTimeUtc()};
  std::unique_ptr<Sweeping> m_sweeping;

  [[nodiscard]] int sweeps() {
    store::Rows rows = m_till->journal().database().select(
        QStringLiteral("SELECT COUNT(*) FROM scan WHERE order_id IS NULL"));
    return rows.next() ? static_cast<int>(rows.integer(0)) : -1;
  }

  void begin() {
    m_behind = std::make_unique<test::BehindJournal>(*m_till);
    m_sweeping = std::make_unique<Sweeping>(
        Sweeping::Parts{m_till->settings, m_till->journal(), m_till->sales(), m_behind->complaints, m_clock},
        m_till->ways());
  }
  void end() {
    m_sweeping.reset();
    m_behind.reset();
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

  // While a sale waits on a kassa of which nobody knows whether its lists show such.
  void looksWhetherListsShowWhatWaits_data() {
    QTest::addColumn<sandbox::ListUnpaid>("unpaid");
    QTest::addColumn<int>("sweeps");
    QTest::newRow("they do") << sandbox::ListUnpaid::Shown << 1;
    QTest::newRow("they do not") << sandbox::ListUnpaid::Hidden << 3;  // and not for ever
  }
  void looksWhetherListsShowWhatWaits() {
    QFETCH(sandbox::ListUnpaid, unpaid);
    m_till->vendors->options().listUnpaid = unpaid;
    const QString orderId = m_till->sell();
    QCOMPARE(sweeps(), 0);  // a list may not show it yet
    for (int seen = 0; seen < 5; ++seen) {
      Q_EMIT m_till->sales().changed(m_till->sales().find(orderId));
      m_clock.advance(10s);
      QTRY_VERIFY(m_sweeping->comparison().standing != ui::Comparison::Standing::UnderWay);
    }
    QTEST(sweeps(), "sweeps");
    const auto isShown = m_till->journal().scans.hasShownUnpaid(till::peerOf(m_till->settings));
    QCOMPARE(isShown.value(), unpaid == sandbox::ListUnpaid::Shown);
  }

  // That one may have begun before the sale waited: it shows nothing of it.
  void countsNoLookThatACompareUnderWayPrevented() {
    m_till->vendors->options().listUnpaid = sandbox::ListUnpaid::Hidden;
    const QString orderId = m_till->sell();
    const auto see = [&] {
      Q_EMIT m_till->sales().changed(m_till->sales().find(orderId));
      m_clock.advance(10s);
    };
    QVERIFY(m_till->vendors->addFault({.name = QStringLiteral("slow"),
                                       .method = QStringLiteral("receipts.get_all"),
                                       .wait = std::chrono::milliseconds(300)}));
    m_sweeping->sweep();
    for (int seen = 0; seen < 3; ++seen) see();
    QCOMPARE(m_sweeping->comparison().standing, ui::Comparison::Standing::UnderWay);
    for (int seen = 0; seen < 5; ++seen) {
      QTRY_VERIFY(m_sweeping->comparison().standing != ui::Comparison::Standing::UnderWay);
      see();
    }
    QTRY_VERIFY(m_sweeping->comparison().standing != ui::Comparison::Standing::UnderWay);
    QCOMPARE(sweeps(), 4);
  }

  // What one kassa's lists show says nothing of another's.
  void looksAnewOnAnotherKassa() {
    m_till->vendors->options().listUnpaid = sandbox::ListUnpaid::Hidden;
    const auto seeThrice = [this](const QString &orderId) {
      for (int seen = 0; seen < 4; ++seen) {
        Q_EMIT m_till->sales().changed(m_till->sales().find(orderId));
        m_clock.advance(10s);
        QTRY_VERIFY(m_sweeping->comparison().standing != ui::Comparison::Standing::UnderWay);
      }
    };
    seeThrice(m_till->sell());
    QCOMPARE(sweeps(), 3);
    // The same stand-in by another name.
    QUrl other = m_till->vendors->paycomUrl();
    other.setHost(other.host() == QStringLiteral("localhost") ? QStringLiteral("127.0.0.1")
                                                              : QStringLiteral("localhost"));
    m_till->settings.paycom.customUrl = other;
    seeThrice(m_till->sell());
    QCOMPARE(sweeps(), 6);
  }

  void looksForNoSaleThatDoesNotWaitAnyMore() {
    const QString orderId = m_till->sell();
    QVERIFY(m_till->vendors->pay(m_till->sales().find(orderId)->status().payment->id));
    m_till->sales().find(orderId)->look();
    QTRY_VERIFY_WITH_TIMEOUT(m_till->sales().find(orderId) == nullptr, 10'000);
    m_clock.advance(10s);
    QCOMPARE(sweeps(), 0);
  }

  // One list that cannot be read must not make it forgotten.
  void comparesWhatARestoredJournalOwesUntilItIsDone() {
    store::Journal &journal = m_till->journal();
    store::Transaction unit =
        journal.begin({store::Actor::Till, store::Action::Restore, m_till->clock.moment()});
    store::oweComparison(unit, m_till->clock.now().addDays(-30));
    QVERIFY(unit.commit());
    const auto isOwed = [&journal] {
      return store::comparisonOwedSince(journal.database()).value().has_value();
    };
    const auto standing = [this] { return m_sweeping->comparison().standing; };
    QVERIFY(m_till->vendors->addFault(
        {.name = QStringLiteral("status"), .method = QStringLiteral("receipts.get_all"), .status = 500}));
    m_sweeping->start();
    QTRY_COMPARE(standing(), ui::Comparison::Standing::Failed);
    const QString since = m_till->clock.now().addDays(-30).toString(QStringLiteral("dd.MM.yyyy"));
    const auto box = [this] {
      return m_behind->salePage.findChild<QMessageBox *>(QStringLiteral("complaint"));
    };
    QVERIFY(box() != nullptr && box()->text().contains(since));
    QVERIFY(box()->text().startsWith(QStringLiteral("The journal was restored from a backup: ")));
    box()->accept();
    // Not even when it has failed may that pass for nothing found.
    QTRY_VERIFY(box() != nullptr && box()->text().startsWith(QStringLiteral("The journal could not be")));
    delete box();
    QVERIFY(isOwed());
    m_sweeping->sweep();
    QTRY_COMPARE(standing(), ui::Comparison::Standing::Done);
    QVERIFY(!isOwed());
  }

  // Money at Payme, and no sale here: told at each start, whatever later lists say, until it is seen to.
  void keepsStrangersUntilSomebodyDealsWithThem() {
    store::Transaction unit =
        m_till->journal().begin({store::Actor::Till, store::Action::EndScan, m_till->clock.moment()});
    m_till->journal().differences.keep(
        unit, {store::Difference::Kind::Stranger, QStringLiteral("T1-20240131-2-CCCC"),
               QStringLiteral("62da73b0803aced907a52b46"), sale::Money::fromTiyin(500), m_till->clock.now()});
    QVERIFY(unit.commit());
    const auto box = [this] {
      return m_behind->salePage.findChild<QMessageBox *>(QStringLiteral("complaint"));
    };
    for (int start = 0; start < 2; ++start) {
      end();
      begin();
      m_sweeping->start();
      QVERIFY(box() != nullptr && box()->text().contains(QStringLiteral("T1-20240131-2-CCCC")));
      delete box();
      QTRY_COMPARE(m_sweeping->comparison().standing, ui::Comparison::Standing::Done);
      QCOMPARE(m_sweeping->comparison().differences.size(), std::size_t{1});
      QVERIFY(box() == nullptr);
    }
    m_sweeping->dealWith({m_sweeping->comparison().differences.front().sequence}, QStringLiteral("returned"));
    QVERIFY(m_sweeping->comparison().differences.empty());
    end();
    begin();
    m_sweeping->start();
    QVERIFY(box() == nullptr);
    QCOMPARE(m_sweeping->comparison().dealt.size(), std::size_t{1});
    QCOMPARE(m_sweeping->comparison().dealt.front().reason, QStringLiteral("returned"));
  }

  // Of two boxes over one another none takes the keys; a question may also be taken back.
  void waitsWithWhatIsToldUntilAQuestionIsGone() {
    auto question = std::make_unique<QDialog>(&m_behind->salePage);
    question->open();
    QTRY_COMPARE(QApplication::activeModalWidget(), question.get());
    m_behind->complaints.tell([] { return QStringList{QStringLiteral("found")}; });
    const auto *box = m_behind->salePage.findChild<QMessageBox *>(QStringLiteral("complaint"));
    QVERIFY(box != nullptr && !box->isVisible());
    question.reset();
    QTRY_VERIFY(box->isVisible());
  }

  // Nobody would find it later: what is owed is compared once.
  void owesTheComparisonWhoseFindingsTheDiskRefused() {
    const QString orderId = m_till->sell();
    store::Journal &journal = m_till->journal();
    const auto run = [&journal](const char *sql) { return journal.database().run(QLatin1String(sql)); };
    QVERIFY(run("CREATE TRIGGER full BEFORE UPDATE ON sale BEGIN SELECT RAISE(ABORT, 'full'); END"));
    QVERIFY(m_till->vendors->pay(m_till->sales().find(orderId)->status().payment->id).hasValue());
    QTRY_COMPARE_WITH_TIMEOUT(m_till->vendors->receipts().front().state, 4, 10'000);
    const auto sweep = [this] {
      m_sweeping->sweep();
      return QTest::qWaitFor(
          [this] { return m_sweeping->comparison().standing == ui::Comparison::Standing::Done; });
    };
    const auto isCompared = [&] {
      return store::lastComparison(journal.database(), till::peerOf(m_till->settings)).value().has_value();
    };
    QVERIFY(sweep());
    QCOMPARE(m_sweeping->comparison().turnedUp, 1);
    QVERIFY(!isCompared());
    QVERIFY(run("DROP TRIGGER full"));
    QVERIFY(sweep());
    QVERIFY(isCompared());
  }
};

QTEST_MAIN(SweepingTest)
#include "sweepingtest.moc"
