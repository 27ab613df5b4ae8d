#include "core/store/restoredcopy.h"

#include <QTest>

#include "core/store/backups.h"
#include "core/store/owedcomparison.h"
#include "core/store/restore.h"
#include "core/store/saletrail.h"
#include "keptsales.h"

using namespace kassir;
using namespace kassir::store;
using sale::SaleState;
using namespace std::chrono_literals;

class RestoredCopyTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;

  // A journal that holds one sale in this state is saved, and the backup put in its place a day later.
  sale::SaleStatus restored(const sale::SaleStatus &status) {
    m_kept = std::make_unique<KeptSales>();
    Transaction unit = m_kept->unit(Action::Freeze, order());
    m_kept->journal().sales.freeze(unit, KeptSales::sale(order()));
    m_kept->journal().sales.setStatus(unit, order(), status);
    if (!unit.commit()) qFatal("no sale");
    const auto backup =
        makeBackup(m_kept->journal().database(), m_kept->folder(), BackupKind::Daily, m_kept->now.wall);
    m_kept->close();
    m_kept->now = later();
    if (!restore(backup.value(), m_kept->file(), m_kept->now) || !m_kept->open()) qFatal("not restored");
    return m_kept->journal().sales.find(order(), m_kept->now).value()->status;
  }
  static QString order() { return QStringLiteral("T1-1"); }
  static Moment later() {
    const Moment then = KeptSales().now;
    return {then.wall.addDays(1), then.boot, then.steady + 24h};
  }
  [[nodiscard]] qint64 markedSales() const {
    return m_kept->count(
        QStringLiteral("SELECT COUNT(*) FROM act WHERE action = 'restore' AND order_id IS NOT NULL"));
  }

 private Q_SLOTS:
  void putsInDoubtWhatMayHaveBeenSentSince_data() {
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<SaleState>("after");
    QTest::newRow("queued") << SaleState::Queued << SaleState::Unknown;
    QTest::newRow("sending") << SaleState::Sending << SaleState::Unknown;
    QTest::newRow("absent") << SaleState::Absent << SaleState::Unknown;
    QTest::newRow("unknown") << SaleState::Unknown << SaleState::Unknown;
    QTest::newRow("cancel wanted") << SaleState::CancelWanted << SaleState::CancelWanted;
  }
  void putsInDoubtWhatMayHaveBeenSentSince() {
    QFETCH(SaleState, state);
    QFETCH(SaleState, after);
    sale::SaleStatus status;
    status.state = state;
    status.emptyScans = 2;
    status.lastLeft = 900s;
    const sale::SaleStatus found = restored(status);
    QCOMPARE(found.state, after);
    QCOMPARE(found.emptyScans, 0);
    QVERIFY(found.mayExist);
    QCOMPARE(found.lastLeft, later().steady);  // the time between two searches begins here
    QCOMPARE(markedSales(), 1);
    const auto acts = SaleTrail(m_kept->journal().database(), order()).acts();
    QCOMPARE(acts.value().back().act.action, Action::Restore);
    QCOMPARE(acts.value().back().act.moment.wall, later().wall);
  }

  // Nobody can send these again, or their receipt is looked at where it lies.
  void leavesTheOthersAsTheyWere_data() {
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<bool>("hasReceipt");
    QTest::newRow("rejected") << SaleState::Rejected << false;
    QTest::newRow("void") << SaleState::Void << false;
    QTest::newRow("accepted") << SaleState::Accepted << true;
    QTest::newRow("paid") << SaleState::Paid << true;
    QTest::newRow("cancel wanted") << SaleState::CancelWanted << true;
    QTest::newRow("cancelled") << SaleState::Cancelled << true;
  }
  void leavesTheOthersAsTheyWere() {
    QFETCH(SaleState, state);
    QFETCH(bool, hasReceipt);
    sale::SaleStatus status;
    status.state = state;
    if (hasReceipt) status.payment = sale::Payment{QStringLiteral("receipt"), sale::PaymentFace::Waiting, {}};
    QCOMPARE(restored(status), status);
    QCOMPARE(markedSales(), 0);
  }

  void owesAComparisonSinceItsNewestAct() {
    const QDateTime then = KeptSales().now.wall;
    static_cast<void>(restored({}));
    const auto owed = [this] { return comparisonOwedSince(m_kept->journal().database()).value(); };
    QCOMPARE(*owed(), then.toUTC());
    Transaction again = m_kept->unit(Action::Restore);
    oweComparison(again, then.addDays(1));
    QVERIFY(again.commit());
    QCOMPARE(*owed(), then.toUTC());  // of two the earlier
    QVERIFY(m_kept->open());
    QVERIFY(owed());
    Transaction settling = m_kept->unit(Action::EndScan);
    const Peer peer{QStringLiteral("https://a/api"), QStringLiteral("id")};
    settleComparison(settling, peer);
    QVERIFY(settling.commit());
    QVERIFY(!owed());
    // What was compared counts no more in a journal that is older again, with whatever account it was.
    const auto last = [&] { return *lastComparison(m_kept->journal().database(), peer).value(); };
    QCOMPARE(last(), m_kept->now.wall.toUTC());
    Transaction older = m_kept->unit(Action::Restore);
    oweComparison(older, then.addDays(-2));
    QVERIFY(older.commit());
    QCOMPARE(last(), then.addDays(-2).toUTC());
  }

  // Its acts would have the comparison begin in the future.
  void doesNotBelieveAClockThatRanAhead() {
    m_kept = std::make_unique<KeptSales>();
    const QDateTime then = m_kept->now.wall;
    QVERIFY(m_kept->freeze(QStringLiteral("T1-1")));
    m_kept->now.wall = then.addYears(1);
    QVERIFY(m_kept->freeze(QStringLiteral("T1-2")));
    m_kept->now.wall = then.addSecs(60);
    const auto backup =
        makeBackup(m_kept->journal().database(), m_kept->folder(), BackupKind::Daily, m_kept->now.wall);
    m_kept->close();
    QVERIFY(restore(backup.value(), m_kept->file(), m_kept->now) && m_kept->open());
    QCOMPARE(*comparisonOwedSince(m_kept->journal().database()).value(), then.toUTC());
  }

  void owesAllThatBackupsReachWhereItBeginsAnew() {
    m_kept = std::make_unique<KeptSales>();
    m_kept->close();
    QVERIFY(beginAnew(m_kept->file(), QStringLiteral("T1"), m_kept->now) && m_kept->open());
    QCOMPARE(*comparisonOwedSince(m_kept->journal().database()).value(),
             m_kept->now.wall.addDays(-14).toUTC());
  }

  void saysWhatItWasMadeOfUntilItIsCompared() {
    static_cast<void>(restored({}));
    const auto origin = [this] { return originOf(m_kept->journal().database()).value(); };
    QCOMPARE(origin(), JournalOrigin::Backup);
    m_kept->close();
    QVERIFY(beginAnew(m_kept->file(), QStringLiteral("T1"), m_kept->now) && m_kept->open());
    QCOMPARE(origin(), JournalOrigin::Nothing);
    Transaction again = m_kept->unit(Action::Restore);
    oweComparison(again, m_kept->now.wall);
    QVERIFY(again.commit());
    QCOMPARE(origin(), JournalOrigin::Backup);
  }
};

QTEST_GUILESS_MAIN(RestoredCopyTest)
#include "restoredcopytest.moc"
