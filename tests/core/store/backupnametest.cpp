#include "core/store/backupname.h"

#include <QTest>

using namespace kassir::store;

class BackupNameTest : public QObject {
  Q_OBJECT

 private:
  // Half past one in the night of Almaty is still the evening before by UTC.
  const QDateTime m_now{{2024, 1, 31}, {1, 30}, Qt::OffsetFromUTC, 5 * 3600};

  static QStringList days(int count, const QDateTime &last, BackupKind kind = BackupKind::Daily) {
    QStringList names;
    for (int i = 0; i < count; ++i) names << backupName(kind, last.addDays(-i), 2);
    return names;
  }

 private Q_SLOTS:
  void tellsTheTimeInUtc() {
    QCOMPARE(backupName(BackupKind::Daily, m_now), QStringLiteral("journal-20240130T203000000.db"));
    QCOMPARE(backupName(BackupKind::BeforeSchema, m_now, 12),
             QStringLiteral("before-schema-12-20240130T203000000.db"));
  }

  void isReadBack() {
    const BackupName daily{BackupKind::Daily, m_now.toUTC()};
    QCOMPARE(readBackupName(backupName(BackupKind::Daily, m_now)), daily);
    QCOMPARE(readBackupName(backupName(BackupKind::Daily, m_now))->made.timeSpec(), Qt::UTC);
    const BackupName manual{BackupKind::Manual, m_now.toUTC()};
    QCOMPARE(readBackupName(backupName(BackupKind::Manual, m_now)), manual);
    const BackupName before{BackupKind::BeforeSchema, m_now.toUTC()};
    QCOMPARE(readBackupName(backupName(BackupKind::BeforeSchema, m_now, 12)), before);
  }

  void isNothingElse_data() {
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"journal.db", "journal-20240130T203000000.db.unfinished", "journal-20240130T203000000.db-wal",
          "journal-20241330T203000000.db", "journal-2024.db", "xjournal-20240130T203000000.db",
          "before-schema--20240130T203000000.db", "journal-20240130T203000000.db\n", ""})
      QTest::newRow(name) << QString::fromLatin1(name);
  }
  void isNothingElse() {
    QFETCH(QString, name);
    QVERIFY(!readBackupName(name));
  }

  void isDue_data() {
    using Due = BackupDue;
    QTest::addColumn<QString>("name");
    QTest::addColumn<BackupDue>("due");
    const auto daily = [](const QDateTime &made) { return backupName(BackupKind::Daily, made); };
    QTest::newRow("none") << QString() << Due::Yes;
    QTest::newRow("of today") << daily(m_now.addSecs(-60)) << Due::No;
    QTest::newRow("of this very moment") << daily(m_now) << Due::No;
    QTest::newRow("of today's first minute") << daily(m_now.addSecs(-5'400)) << Due::No;
    QTest::newRow("of yesterday's last minute") << daily(m_now.addSecs(-5'460)) << Due::Yes;
    QTest::newRow("of a day ago") << daily(m_now.addDays(-1)) << Due::Yes;
    QTest::newRow("of years ago") << daily(m_now.addYears(-3)) << Due::Yes;
    QTest::newRow("of the future") << daily(m_now.addYears(6)) << Due::Yes;
    QTest::newRow("of later today") << daily(m_now.addSecs(600)) << Due::Yes;
    QTest::newRow("of today, before a change")
        << backupName(BackupKind::BeforeSchema, m_now.addSecs(-60), 2) << Due::Yes;
    QTest::newRow("of today, that somebody wanted")
        << backupName(BackupKind::Manual, m_now.addSecs(-60)) << Due::Yes;
    QTest::newRow("something else") << QStringLiteral("journal.db") << Due::Yes;
  }
  void isDue() {
    QFETCH(QString, name);
    QFETCH(BackupDue, due);
    QCOMPARE(backupDue({name}, 0, m_now), due);
    QCOMPARE(backupDue({backupName(BackupKind::Daily, m_now.addDays(-2)), name}, 0, m_now), due);
  }

  // Made at the first start, it holds nothing of the day.
  void isDueAnewWhileTheDayGoesOn() {
    const QString made = backupName(BackupKind::Daily, m_now);
    const auto dueAfter = [&](int seconds) { return backupDue({made}, 0, m_now.addSecs(seconds)); };
    QCOMPARE(dueAfter(7'199), BackupDue::No);
    QCOMPARE(dueAfter(7'200), BackupDue::IfSold);
    QCOMPARE(dueAfter(86'400), BackupDue::Yes);
    const QString again = backupName(BackupKind::Daily, m_now.addSecs(7'200));
    QCOMPARE(backupDue({again, made}, 0, m_now.addSecs(7'300)), BackupDue::No);
    QCOMPARE(backupDue({made, again}, 0, m_now.addSecs(14'400)), BackupDue::IfSold);
    constexpr qint64 gibibyte = 1024LL * 1024 * 1024;
    QCOMPARE(backupDue({made}, gibibyte, m_now.addSecs(5 * 7'200 - 1)), BackupDue::No);
    QCOMPARE(backupDue({made}, gibibyte, m_now.addSecs(5 * 7'200)), BackupDue::IfSold);
    QCOMPARE(backupDue({made}, 100 * gibibyte, m_now.addSecs(86'400)),
             BackupDue::Yes);  // each day all the same
  }

  void isSpentBehindFourteenOthers() {
    const QStringList names = days(16, m_now);
    QCOMPARE(spentBackups(names, m_now).old, QStringList({names.at(14), names.at(15)}));
    QCOMPARE(spentBackups(names, m_now).followed, QStringList());
    QCOMPARE(spentBackups(days(14, m_now), m_now).old, QStringList());
  }

  // Somebody who makes one each minute must not lose the days before.
  void isCountedApartWhereSomebodyWantedIt() {
    const QStringList daily = days(14, m_now);
    QStringList manual;
    for (int i = 0; i < 20; ++i) manual << backupName(BackupKind::Manual, m_now.addSecs(-i));
    const QStringList spent = spentBackups(daily + manual, m_now).old;
    QCOMPARE(spent.size(), 15);
    for (const QString &name : spent) QVERIFY(manual.indexOf(name) >= 5);
  }

  void isTheNewestOfItsDay() {
    const QStringList before = days(13, m_now.addDays(-1));
    const QStringList today{backupName(BackupKind::Daily, m_now),
                            backupName(BackupKind::Daily, m_now.addSecs(-60)),
                            backupName(BackupKind::Daily, m_now.addSecs(-120))};
    const SpentBackups spent = spentBackups(before + today, m_now);
    QCOMPARE(spent.followed, (QStringList{today.at(1), today.at(2)}));
    QCOMPARE(spent.old, QStringList());
  }

  // Whatever it holds that the other of its day does not.
  void isOldWithItsDay() {
    const QString followed = backupName(BackupKind::Daily, m_now.addDays(-14).addSecs(-60));
    const QStringList names = days(15, m_now);
    QCOMPARE(spentBackups(names + QStringList(followed), m_now).old, (QStringList{names.at(14), followed}));
  }

  void isCountedApartBeforeAChange() {
    const QStringList daily = days(14, m_now);
    const QStringList before = days(4, m_now.addDays(-100), BackupKind::BeforeSchema);
    QCOMPARE(spentBackups(daily + before, m_now).old, QStringList(before.at(3)));
  }

  // A clock that ran ahead for a month must not cost the backups of after that.
  void isNotPushedOutByTheFuture() {
    const QStringList future = days(25, m_now.addYears(6));
    const QStringList past = days(14, m_now);
    const QStringList spent = spentBackups(future + past, m_now).old;
    QCOMPARE(spent, QStringList({future.at(24), future.at(23), future.at(22)}));
  }

  void leavesAloneWhatIsNone() {
    QStringList names = days(14, m_now);
    for (int i = 0; i < 20; ++i) names << QStringLiteral("letter-%1.db").arg(i);
    QCOMPARE(spentBackups(names, m_now).old, QStringList());
  }
};

QTEST_GUILESS_MAIN(BackupNameTest)
#include "backupnametest.moc"
