#include "core/store/backups.h"

#include <QDir>
#include <QStorageInfo>
#include <QTest>
#include <QtEndian>

#include "core/store/backupcopy.h"
#include "keptsales.h"
#include "tests/support/hardship.h"

using namespace kassir;
using namespace kassir::store;
using Code = Failure::Code;

class BackupsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;

  Result<QString, Failure> make(const QDateTime &time) {
    return makeBackup(m_kept->journal().database(), m_kept->folder(), BackupKind::Daily, time);
  }
  [[nodiscard]] QDateTime now() const { return m_kept->now.wall; }
  static qint64 salesIn(const QString &path) {
    const auto database = Database::open(path, Access::Read);
    if (!database) return -1;
    Rows rows = database.value()->select(QStringLiteral("SELECT COUNT(*) FROM sale"));
    return rows.next() ? rows.integer(0) : -1;
  }
  static bool spoil(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) &&
           file.write(QByteArray(20'000, '\x5a')) == 20'000;
  }
  // By pages that were never written: they take no room. Byte 28 of a database tells how many it has,
  // https://www.sqlite.org/fileformat.html.
  static bool lengthen(const QString &path, qint64 bytes) {
    constexpr qint64 pageSize = 4096;
    QByteArray pages(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(bytes / pageSize), pages.data());
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.resize(bytes / pageSize * pageSize) && file.seek(28) &&
           file.write(pages) == pages.size();
  }
  [[nodiscard]] QStringList filesInFolder() const {
    return QDir(backupsFolder(m_kept->folder())).entryList(QDir::Files, QDir::Name);
  }

 private Q_SLOTS:
  void init() {
    m_kept = std::make_unique<KeptSales>();
    QVERIFY(m_kept->freeze(QStringLiteral("T1-1")));
  }

  void holdWhatIsCommitted() {
    Transaction open = m_kept->unit(Action::Settle);
    m_kept->journal().sales.freeze(open, KeptSales::sale(QStringLiteral("T1-2")));
    const auto reader = Database::open(m_kept->file(), Access::Read);
    const auto path = makeBackup(*reader.value(), m_kept->folder(), BackupKind::Daily, now());
    QVERIFY(path);
    QVERIFY(open.commit());
    QCOMPARE(salesIn(path.value()), 1);
    QCOMPARE(salesIn(make(now().addSecs(1)).value()), 2);
  }

  void areForTheirOwnerAlone() {
    const hardship::Umask umask(0);
    const auto path = make(now());
    QVERIFY(path);
    QCOMPARE(hardship::modeOf(path.value()), mode_t{0600});
    QCOMPARE(hardship::modeOf(backupsFolder(m_kept->folder())), mode_t{0700});
  }

  void leaveNothingBeside() {
    const auto path = make(now());
    QVERIFY(verify(path.value()));
    QCOMPARE(filesInFolder(), QStringList(QStringLiteral("journal-20240131T104500000.db")));
  }

  void areNotMadeOverOneAnother() {
    QVERIFY(make(now()));
    QCOMPARE(make(now()).error().code, Code::Exists);
    QCOMPARE(salesIn(backupsIn(m_kept->folder()).front().path), 1);
  }

  void goOnFromOneThatWasCutOff() {
    const QString path = backupsFolder(m_kept->folder()) + QStringLiteral("/journal-20240131T104500000.db");
    QVERIFY(QDir().mkpath(backupsFolder(m_kept->folder())));
    QFile left(path + QStringLiteral(".unfinished"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    QVERIFY(left.write("half") == 4);
    left.close();
    QCOMPARE(backupDue(backupNamesIn(m_kept->folder()), 0, now()), BackupDue::Yes);
    QVERIFY(make(now()));
    QCOMPARE(filesInFolder().size(), 1);
  }

  void leaveNothingOfOneThatFailed() {
    {
      const hardship::FullDisk disk(8192);
      const auto failed = make(now());
      QVERIFY(!failed);
      QVERIFY(failed.error().path.startsWith(backupsFolder(m_kept->folder())));
    }
    QCOMPARE(filesInFolder(), QStringList());
    QVERIFY(m_kept->freeze(QStringLiteral("T1-2")));
    QVERIFY(make(now()));
  }

  // A copy that fills the disk would stop the sales.
  void areNotBegunWhereTheyDoNotFitBesideTheSales() {
    const QString large = m_kept->folder() + QStringLiteral("/large.db");
    m_kept->close();
    QVERIFY(QFile::copy(m_kept->file(), large));
    QVERIFY(m_kept->open());
    const qint64 free = QStorageInfo(m_kept->folder()).bytesAvailable();
    QVERIFY(lengthen(large, 2 * free));  // others on this disk may free some meanwhile
    const auto database = Database::open(large, Access::Inspect);
    QVERIFY(database);
    const auto refused = makeBackup(*database.value(), m_kept->folder(), BackupKind::Daily, now());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::NoRoomForCopy);
    QVERIFY(refused.error().number >= 1);
    QCOMPARE(refused.error().path, backupsFolder(m_kept->folder()));
    QCOMPARE(filesInFolder(), QStringList());
  }

  void areListedTheNewestFirst() {
    QVERIFY(make(now().addDays(-1)));
    QVERIFY(make(now()));
    QFile letter(backupsFolder(m_kept->folder()) + QStringLiteral("/letter.db"));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    const auto backups = backupsIn(m_kept->folder());
    QCOMPARE(backups.size(), std::size_t{2});
    QCOMPARE(backups.front().name.made, now().toUTC());
    QCOMPARE(backups.back().name.made, now().addDays(-1).toUTC());
    QCOMPARE(backups.front().schema, journalSchema().newest());
    QCOMPARE(backups.front().size, QFileInfo(backups.front().path).size());
    QVERIFY(backups.front().size > 10'000);
  }

  void areRemovedWhenTheyAreSpent() {
    for (int i = 15; i >= 1; --i) QVERIFY(make(now().addDays(-i)));
    QCOMPARE(backupsIn(m_kept->folder()).size(), std::size_t{14});
    QVERIFY(make(now()));
    const auto backups = backupsIn(m_kept->folder());
    QCOMPARE(backups.size(), std::size_t{14});
    QCOMPARE(backups.front().name.made, now().toUTC());
    QCOMPARE(backups.back().name.made, now().addDays(-13).toUTC());
  }

  void areVerified() {
    const auto path = make(now());
    QVERIFY(verify(path.value()));
    QVERIFY(spoil(path.value()));
    const auto spoiled = verify(path.value());
    QCOMPARE(spoiled.error().code, Code::Damaged);
    QCOMPARE(spoiled.error().path, path.value());
    QCOMPARE(verify(path.value() + u'x').error().code, Code::CannotOpen);
  }

  void areOfferedWhenTheyAreSound() {
    QVERIFY(!newestSoundBackup(m_kept->folder(), now()));
    const auto good = make(now().addDays(-2));
    QVERIFY(good && make(now().addDays(-1)) && make(now()));
    QVERIFY(spoil(backupsIn(m_kept->folder()).front().path));
    {
      const auto newer = Database::open(backupsIn(m_kept->folder()).at(1).path, Access::Write);
      QVERIFY(newer.value()->run(QStringLiteral("PRAGMA user_version = 77")));
    }
    const auto offered = newestSoundBackup(m_kept->folder(), now());
    QVERIFY(offered);
    QCOMPARE(offered->path, good.value());
  }

  // By its name the first is the newest; it holds the least.
  void areOfferedByWhatIsInThem() {
    QVERIFY(make(now().addYears(1)));
    QVERIFY(m_kept->freeze(QStringLiteral("T1-2")));
    const auto fuller = make(now());
    m_kept->now.wall = now().addSecs(60);
    QVERIFY(m_kept->freeze(QStringLiteral("T1-3")));
    const auto fullest = make(now().addDays(-3));
    QVERIFY(fuller && fullest);
    QCOMPARE(newestSoundBackup(m_kept->folder(), now())->path, fullest.value());
    QCOMPARE(newestSoundBackup(m_kept->folder(), now())->lastAct, now().toUTC());  // and not three days ago
    QVERIFY(spoil(fullest.value()));
    QCOMPARE(newestSoundBackup(m_kept->folder(), now())->path, fuller.value());
  }

  // A new journal counts from 1 again, and its sales are the newest all the same.
  void areOfferedAcrossANewJournal() {
    QVERIFY(m_kept->freeze(QStringLiteral("T1-2")));
    QVERIFY(make(now()));
    const KeptSales other;
    auto later = Journal::open(other.folder(), QStringLiteral("T1"), Access::Write);
    Moment tomorrow = m_kept->now;
    tomorrow.wall = now().addDays(1);
    Transaction unit = later.value()->begin({Actor::Till, Action::Lease, tomorrow});
    QVERIFY(unit.commit());
    const auto newer =
        makeBackup(later.value()->database(), m_kept->folder(), BackupKind::Daily, now().addSecs(-60));
    QVERIFY(newer);
    QCOMPARE(newestSoundBackup(m_kept->folder(), now().addDays(2))->path, newer.value());
  }

  // More of a large one is not read: what its clock once was long ago counts for nothing.
  void areOfferedByTheirLastActs() {
    const QDateTime then = now();
    const auto addActs = [this](const QDateTime &time, int count) {
      m_kept->now.wall = time;
      Transaction unit = m_kept->unit(Action::Lease);
      unit.write(
          QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
                         " INSERT INTO act (till, time, utc_offset, actor, action)"
                         " SELECT 'T1', :time, 0, 'till', 'lease' FROM n WHERE :count2 > 1"),
          {{QStringLiteral(":count"), count},
           {QStringLiteral(":time"), time.toMSecsSinceEpoch()},
           {QStringLiteral(":count2"), count}});
      return unit.commit().hasValue();
    };
    QVERIFY(addActs(then.addDays(2), 1));
    QVERIFY(addActs(then, 1'000));
    const auto older = make(then);
    const KeptSales other;
    auto later = Journal::open(other.folder(), QStringLiteral("T1"), Access::Write);
    Moment tomorrow = m_kept->now;
    tomorrow.wall = then.addDays(1);
    Transaction unit = later.value()->begin({Actor::Till, Action::Lease, tomorrow});
    QVERIFY(unit.commit());
    const auto newer =
        makeBackup(later.value()->database(), m_kept->folder(), BackupKind::Daily, then.addSecs(-60));
    QVERIFY(older && newer);
    QCOMPARE(newestSoundBackup(m_kept->folder(), then.addDays(3))->path, newer.value());
    // Unless the last ones tell nothing, of a clock that runs ahead.
    QVERIFY(addActs(then.addDays(3), 1));
    QVERIFY(addActs(then.addYears(1), 1'000));
    const auto ahead = make(then.addSecs(60));
    QVERIFY(ahead);
    QCOMPARE(newestSoundBackup(m_kept->folder(), then.addDays(3))->path, ahead.value());
  }

  void leaveNoPlaceToWhatAKilledOneLeft() {
    QVERIFY(make(now().addDays(-1)));
    const QString folder = backupsFolder(m_kept->folder());
    for (const char *name :
         {"journal-20240129T104500000.db.unfinished",
          "before-schema-2-20240129T104500000.db.unfinished-journal", "letter.unfinished"}) {
      QFile left(folder + u'/' + QString::fromLatin1(name));
      QVERIFY(left.open(QIODevice::WriteOnly));
    }
    QVERIFY(make(now()));
    QCOMPARE(filesInFolder(), (QStringList{QStringLiteral("journal-20240130T104500000.db"),
                                           QStringLiteral("journal-20240131T104500000.db"),
                                           QStringLiteral("letter.unfinished")}));
  }

  void stopWhenTheyShould() {
    const Progress stopped({}, [] { return true; });
    QCOMPARE(makeBackup(m_kept->journal().database(), m_kept->folder(), BackupKind::Daily, now(), stopped)
                 .error()
                 .code,
             Code::Stopped);
    QCOMPARE(filesInFolder(), QStringList());
  }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "backupstest.moc"
