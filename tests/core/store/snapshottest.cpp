#include "core/store/snapshot.h"

#include <QTest>

#include "tests/support/fakeclock.h"
#include "tests/support/temporaryjournal.h"

using namespace kassir;

/// A reader beside a till that writes.
class SnapshotTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void staysAsItWasAtTheFirstReading() {
    test::FakeClock clock;
    test::TemporaryJournal till;
    static_cast<void>(till.freeze(QStringLiteral("T1-1"), 1000, clock.moment()));
    const auto reader = store::Database::open(till->database().path(), store::Access::Read);
    QVERIFY(reader);
    const auto sales = [&reader] {
      store::Rows rows = reader.value()->select(QStringLiteral("SELECT COUNT(*) FROM sale"));
      return rows.next() ? rows.integer(0) : -1;
    };
    {
      const store::Snapshot snapshot(*reader.value());
      QCOMPARE(sales(), qint64{1});
      static_cast<void>(till.freeze(QStringLiteral("T1-2"), 1000, clock.moment()));
      QCOMPARE(sales(), qint64{1});
    }
    QCOMPARE(sales(), qint64{2});
  }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshottest.moc"
