#include <QTest>

#include "core/store/backups.h"
#include "core/store/restore.h"
#include "keptsales.h"

using namespace kassir;
using namespace kassir::store;

/// When another backup of a day is made, and which one it takes the place of.
class LaterBackupsTest : public QObject {
  Q_OBJECT

  std::unique_ptr<KeptSales> m_kept;

  Result<QString, Failure> make(const QDateTime &time) {
    return makeBackup(m_kept->journal().database(), m_kept->folder(), BackupKind::Daily, time);
  }
  [[nodiscard]] QDateTime now() const { return m_kept->now.wall; }
  [[nodiscard]] QStringList names() const { return backupNamesIn(m_kept->folder()); }
  static qint64 salesIn(const QString &path) {
    const auto database = Database::open(path, Access::Read);
    if (!database) return -1;
    Rows rows = database.value()->select(QStringLiteral("SELECT COUNT(*) FROM sale"));
    return rows.next() ? rows.integer(0) : -1;
  }

 private Q_SLOTS:
  void init() {
    m_kept = std::make_unique<KeptSales>();
    QVERIFY(m_kept->freeze(QStringLiteral("T1-1")));
  }

  void areMadeAnewOnlyOfWhatWasSoldSince() {
    const auto isSold = [&](const QDateTime &at) {
      return isSoldSinceBackup(m_kept->journal().database(), m_kept->folder(), at);
    };
    QVERIFY(isSold(now()));
    QVERIFY(make(now()));
    QVERIFY(!isSold(now()));
    QVERIFY(m_kept->unit(Action::EndScan).commit());  // a comparison that found nothing
    QVERIFY(!isSold(now()));
    QVERIFY(m_kept->freeze(QStringLiteral("T1-2")));
    QVERIFY(isSold(now()));
    QVERIFY(make(now().addSecs(1)));
    QVERIFY(!isSold(now().addSecs(1)));
    QVERIFY(isSold(now()));                          // that one is of the future
    QVERIFY(m_kept->unit(Action::Settle).commit());  // by a manager, of a difference
    QVERIFY(isSold(now().addSecs(1)));
  }

  void takeThePlaceOfWhatTheyHoldAlone() {
    QVERIFY(make(now()));
    QVERIFY(m_kept->freeze(QStringLiteral("T1-2")));
    QVERIFY(make(now().addSecs(1)));
    QCOMPARE(names().size(), 1);
  }

  // Else a wrong choice could not be taken back: what was sold since lies in that one alone.
  void keepWhatAnEarlierJournalOfTheDayHeld_data() {
    QTest::addColumn<bool>("isRestored");
    QTest::newRow("begun anew") << false;
    QTest::newRow("restored from an older one") << true;
  }
  void keepWhatAnEarlierJournalOfTheDayHeld() {
    QFETCH(bool, isRestored);
    const auto older = make(now().addDays(-3));
    QVERIFY(m_kept->freeze(QStringLiteral("T1-2")));
    const auto good = make(now());
    QVERIFY(older && good);
    m_kept->close();
    const Moment moment = m_kept->now;
    QVERIFY(isRestored ? restore(older.value(), m_kept->file(), moment).hasValue()
                       : beginAnew(m_kept->file(), QStringLiteral("T1"), moment).hasValue());
    QVERIFY(m_kept->open());
    const store::Database &database = m_kept->journal().database();
    QVERIFY(isRestored || !isSoldSinceBackup(database, m_kept->folder(), now().addSecs(1)));
    for (const int seconds : {1, 2, 3}) QVERIFY(make(now().addSecs(seconds)));
    QCOMPARE(salesIn(good.value()), 2);
    QCOMPARE(names().size(), 3);  // and the older one, and the last
  }
};

QTEST_GUILESS_MAIN(LaterBackupsTest)
#include "laterbackupstest.moc"
