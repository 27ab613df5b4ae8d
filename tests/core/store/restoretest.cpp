#include "core/store/restore.h"

#include <QDir>
#include <QTest>

#include "core/store/backups.h"
#include "core/store/ownership.h"
#include "keptsales.h"
#include "tests/support/hardship.h"
#include "tests/support/killedat.h"
#include "tests/support/processes.h"

using namespace kassir;
using namespace kassir::store;
using Code = Failure::Code;

/// A journal with sales 1 and 2, the second only in its log, as after a power cut; and a backup with 1 alone.
class RestoreTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;
  QString m_backup;
  const QStringList m_old{QStringLiteral("T1-1"), QStringLiteral("T1-2")};
  const QStringList m_new{QStringLiteral("T1-1")};

  static QStringList salesIn(const QString &path, Access access) {
    const auto database = Database::open(path, access);
    if (!database) return {QStringLiteral("failure %1").arg(static_cast<int>(database.error().code))};
    Rows rows = database.value()->select(QStringLiteral("SELECT order_id FROM sale ORDER BY sequence"));
    QStringList orders;
    while (rows.next()) orders << rows.text(0);
    return orders;
  }
  [[nodiscard]] QStringList asideFolders() const {
    const QDir all(m_kept->folder() + QStringLiteral("/set-aside"));
    QStringList folders;
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
      folders << all.filePath(name);
    return folders;
  }
  [[nodiscard]] QDateTime now() const { return m_kept->now.wall; }
  bool spoil(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.write(QByteArray(5000, '\x5a')) == 5000;
  }

 private Q_SLOTS:
  void init() {
    m_kept = std::make_unique<KeptSales>();
    QVERIFY(m_kept->freeze(QStringLiteral("T1-1")));
    m_backup = makeBackup(m_kept->journal().database(), m_kept->folder(), BackupKind::Daily, now()).value();
    m_kept->close();
    QVERIFY(inProcesses(1, [this](int) {
      return m_kept->open() && m_kept->freeze(QStringLiteral("T1-2")).hasValue();  // and never closed
    }));
    QVERIFY(QFileInfo(m_kept->file() + QStringLiteral("-wal")).size() > 0);
  }

  void putsTheBackupInPlaceAndTheOldOneAside() {
    QVERIFY(restore(m_backup, m_kept->file(), m_kept->now));
    QCOMPARE(salesIn(m_kept->file(), Access::Write), m_new);
    QCOMPARE(salesIn(m_backup, Access::Read), m_new);
    QCOMPARE(asideFolders(), QStringList(m_kept->folder() + QStringLiteral("/set-aside/20240131T104500000")));
    QCOMPARE(salesIn(asideFolders().first() + QStringLiteral("/journal.db"), Access::Read), m_old);
    QCOMPARE(hardship::modeOf(m_kept->file()), mode_t{0600});
    QCOMPARE(hardship::modeOf(asideFolders().first()), mode_t{0700});
  }

  void refusesABackupThatIsNotSound() {
    QVERIFY(spoil(m_backup));
    const auto refused = restore(m_backup, m_kept->file(), m_kept->now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().path, m_backup);
    QCOMPARE(salesIn(m_kept->file(), Access::Write), m_old);
    QVERIFY(asideFolders().isEmpty());
  }

  // An index that disagrees with its table by one bit: a copy alone would not notice.
  void refusesABackupThatDisagreesWithItself() {
    qint64 page = 0;
    {
      const auto database = Database::open(m_backup, Access::Read);
      Rows rows = database.value()->select(
          QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'sale_by_day'"));
      QVERIFY(rows.next());
      page = rows.integer(0);
    }
    QFile file(m_backup);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(page * 4096 - 1));
    QVERIFY(file.putChar('\x02'));
    file.close();
    const auto refused = restore(m_backup, m_kept->file(), m_kept->now);
    QCOMPARE(refused.error().code, Code::Damaged);
    QCOMPARE(refused.error().path, m_backup);
    QCOMPARE(salesIn(m_kept->file(), Access::Write), m_old);
  }

  void mendsADamagedDatabase() {
    QVERIFY(spoil(m_kept->file()));
    QVERIFY(!m_kept->open());
    QVERIFY(restore(m_backup, m_kept->file(), m_kept->now));
    QCOMPARE(salesIn(m_kept->file(), Access::Write), m_new);
    QCOMPARE(asideFolders().size(), 1);
  }

  void comesBackWhereThereIsNoDatabase() {
    QVERIFY(setAside(m_kept->file(), now()));
    QVERIFY(restore(m_backup, m_kept->file(), m_kept->now));
    QCOMPARE(salesIn(m_kept->file(), Access::Write), m_new);
    QCOMPARE(asideFolders().size(), 1);
  }

  void setsAsideMoreThanOnceAMoment() {
    QVERIFY(restore(m_backup, m_kept->file(), m_kept->now));
    QVERIFY(restore(m_backup, m_kept->file(), m_kept->now));
    QCOMPARE(asideFolders().size(), 2);
    QCOMPARE(salesIn(asideFolders().first() + QStringLiteral("/journal.db"), Access::Read), m_old);
  }

  void setsAsideWhole() {
    const auto folder = setAside(m_kept->file(), now());
    QVERIFY(folder);
    QVERIFY(!QFile::exists(m_kept->file()));
    QVERIFY(!isOrphaned(m_kept->file()));
    QCOMPARE(salesIn(folder.value() + QStringLiteral("/journal.db"), Access::Read), m_old);
    QCOMPARE(setAside(m_kept->file(), now()).value(), QString());  // nothing is left
  }

  void bringsTheRestAfterADatabaseThatWentAhead() {
    const QString aside = m_kept->folder() + QStringLiteral("/set-aside/20240130T000000000");
    QVERIFY(QDir().mkpath(aside));
    QVERIFY(QFile::rename(m_kept->file(), aside + QStringLiteral("/journal.db")));
    QVERIFY(!m_kept->open());  // a new one would throw the log away
    QCOMPARE(setAside(m_kept->file(), now()).value(), aside);
    QCOMPARE(salesIn(aside + QStringLiteral("/journal.db"), Access::Read), m_old);
  }

  void keepsTheLogOfADatabaseThatVanished() {
    QVERIFY(setAside(m_kept->file(), now()));
    QFile log(m_kept->file() + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("committed") == 9);
    log.close();
    const auto folder = setAside(m_kept->file(), now());
    QVERIFY(folder && folder.value() != asideFolders().first());
    QVERIFY(QFile::exists(folder.value() + QStringLiteral("/journal.db-wal")));
  }

  void isFinishedByWhoeverComesNext() {
    QVERIFY(QFile::copy(m_backup, m_kept->file() + QStringLiteral(".restored")));
    QVERIFY(isRestoreUnfinished(m_kept->file()));
    const auto opened = Database::open(m_kept->file(), Access::Write);
    QCOMPARE(opened.error().code, Code::Busy);
    QVERIFY(Ownership::take(m_kept->folder(), m_kept->now));
    QCOMPARE(salesIn(m_kept->file(), Access::Write), m_new);
    QCOMPARE(salesIn(asideFolders().first() + QStringLiteral("/journal.db"), Access::Read), m_old);
  }

  // Otherwise a till would sell on in an empty journal, and nobody would know.
  void isNotBegunAnewUnasked_data() {
    QTest::addColumn<bool>("isEmptied");
    QTest::newRow("gone") << false;
    QTest::newRow("emptied") << true;
  }
  void isNotBegunAnewUnasked() {
    QFETCH(bool, isEmptied);
    QVERIFY(setAside(m_kept->file(), now()));
    QFile file(m_kept->file());
    if (isEmptied) QVERIFY(file.open(QIODevice::WriteOnly));
    for (const Access access : {Access::Write, Access::Read}) {
      const auto opened = Database::open(m_kept->file(), access);
      QCOMPARE(opened.error().code, Code::Damaged);
    }
    QVERIFY(beginAnew(m_kept->file(), QStringLiteral("T1"), m_kept->now));
    QCOMPARE(salesIn(m_kept->file(), Access::Write), QStringList());
  }

  // A first page without a table is what a writer leaves that was let in before.
  void isNotBegunAnewWhereItIsEmptiedToItsFirstPage() {
    QVERIFY(setAside(m_kept->file(), now()));
    {
      QTemporaryDir elsewhere;
      const QString path = elsewhere.filePath(QStringLiteral("journal.db"));
      QVERIFY(Database::open(path, Access::Write, Schema()));
      QVERIFY(QFile::copy(path, m_kept->file()));
    }
    const auto opened = Database::open(m_kept->file(), Access::Write);
    QCOMPARE(opened.error().code, Code::Damaged);
  }

  void isLostWhereALogLiesBesideNothing() {
    QVERIFY(QDir(backupsFolder(m_kept->folder())).removeRecursively());
    QVERIFY(!isLost(m_kept->file()));
    QFile file(m_kept->file());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QVERIFY(isLost(m_kept->file()));
    QVERIFY(file.remove() && QFile::remove(m_kept->file() + QStringLiteral("-wal")) &&
            QFile::remove(m_kept->file() + QStringLiteral("-shm")));
    QVERIFY(!isLost(m_kept->file()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!isLost(m_kept->file()));
  }

  // They hold nothing, or what this program would lose.
  void refusesABackupThatItCannotUse_data() {
    QTest::addColumn<int>("schema");
    QTest::addColumn<Code>("code");
    QTest::newRow("newer") << 77 << Code::NewerSchema;
    QTest::newRow("empty") << 0 << Code::NotADatabase;
  }
  void refusesABackupThatItCannotUse() {
    QFETCH(int, schema);
    QFETCH(Code, code);
    if (schema == 0) {
      QFile file(m_backup);
      QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    } else {
      const auto backup = Database::open(m_backup, Access::Write);
      QVERIFY(backup.value()->run(QStringLiteral("PRAGMA user_version = %1").arg(schema)));
    }
    const auto refused = restore(m_backup, m_kept->file(), m_kept->now);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(salesIn(m_kept->file(), Access::Write), m_old);
    QVERIFY(asideFolders().isEmpty());
  }

  void survivesBeingKilledAtAnyStep() {
    int step = 0;
    int keptOld = 0;
    for (Fate fate = Fate::Killed; fate == Fate::Killed;) {
      init();
      fate = killedAt(++step, [this] { return restore(m_backup, m_kept->file(), m_kept->now).hasValue(); });
      QVERIFY2(fate != Fate::Failed, qPrintable(QString::number(step)));
      const auto ownership = Ownership::take(m_kept->folder(), m_kept->now);
      QVERIFY2(ownership, qPrintable(QString::number(step)));
      const QStringList sales = salesIn(m_kept->file(), Access::Write);
      const bool isOld = asideFolders().isEmpty();
      if (isOld) ++keptOld;
      QCOMPARE(sales, isOld ? m_old : m_new);
      if (!isOld)
        QCOMPARE(salesIn(asideFolders().first() + QStringLiteral("/journal.db"), Access::Read), m_old);
      QCOMPARE(salesIn(m_backup, Access::Read), m_new);
    }
    QVERIFY(keptOld > 5 && keptOld < step - 5);  // both ends were met
  }

  // Never open without its log, and never thrown away.
  void setsAsideWholeThoughKilledAtAnyStep() {
    int step = 0;
    for (Fate fate = Fate::Killed; fate == Fate::Killed;) {
      init();
      fate = killedAt(++step, [this] { return setAside(m_kept->file(), now()).hasValue(); });
      QVERIFY2(fate != Fate::Failed, qPrintable(QString::number(step)));
      QString where = m_kept->file();
      if (!QFile::exists(where)) {
        QVERIFY(setAside(m_kept->file(), now()));
        QVERIFY(!isOrphaned(m_kept->file()));
        QCOMPARE(asideFolders().size(), 1);
        where = asideFolders().first() + QStringLiteral("/journal.db");
      }
      QCOMPARE(salesIn(where, Access::Read), m_old);
    }
    QVERIFY(step > 5);
  }

  void isNotDecidedOnAFullDisk() {
    {
      const hardship::FullDisk disk(8192);
      QVERIFY(!restore(m_backup, m_kept->file(), m_kept->now));
    }
    QVERIFY(!isRestoreUnfinished(m_kept->file()));
    QCOMPARE(salesIn(m_kept->file(), Access::Write), m_old);
  }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restoretest.moc"
