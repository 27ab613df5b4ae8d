#include "core/store/damage.h"

#include <QTest>

#include "core/store/backups.h"
#include "core/store/restore.h"
#include "keptsales.h"

using namespace kassir;
using namespace kassir::store;
using Code = Failure::Code;

class DamageTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;

  // The last bytes of the page on which a table or an index begins.
  void spoil(const QString &name, const QByteArray &bytes) {
    m_kept->close();
    qint64 page = 0;
    {
      const auto database = Database::open(m_kept->file(), Access::Read);
      Rows rows =
          database.value()->select(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = :name"),
                                   {{QStringLiteral(":name"), name}});
      if (rows.next()) page = rows.integer(0);
    }
    QFile file(m_kept->file());
    QVERIFY(page > 1 && file.open(QIODevice::ReadWrite) && file.seek(page * 4096 - bytes.size()));
    QVERIFY(file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(m_kept->open());
  }
  // A table alone, so that the database opens.
  void spoil() { spoil(QStringLiteral("phone"), QByteArray(4096, '\x5a')); }

 private Q_SLOTS:
  void init() {
    m_kept = std::make_unique<KeptSales>();
    QVERIFY(m_kept->freeze(QStringLiteral("T1-1")));
  }

  void isMarkedForWhoeverOpensItNext() {
    QVERIFY(examine(m_kept->journal().database()));
    QVERIFY(!isMarkedDamaged(m_kept->file()));
    spoil();
    QCOMPARE(examine(m_kept->journal().database()).error().code, Code::Damaged);
    QVERIFY(isMarkedDamaged(m_kept->file()));
    m_kept->close();
    const auto aside = setAside(m_kept->file(), m_kept->now.wall);
    QVERIFY(aside && !isMarkedDamaged(m_kept->file()));
    QVERIFY(isMarkedDamaged(aside.value() + QStringLiteral("/journal.db")));
  }

  void isMeantByWhateverCannotBeReadBack_data() {
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("isDamage");
    QTest::newRow("damaged") << Code::Damaged << true;
    QTest::newRow("something else lies there") << Code::NotADatabase << true;
    QTest::newRow("a bad sector") << Code::DiskFailed << true;
    QTest::newRow("stopped") << Code::Stopped << false;
    QTest::newRow("busy") << Code::Busy << false;
  }
  void isMeantByWhateverCannotBeReadBack() {
    QFETCH(Code, code);
    QTEST(meansDamage(code), "isDamage");
  }

  void isMarkedByAWriteThatMeetsItAndTakesNoSaleAnyMore() {
    spoil();
    Transaction unit = m_kept->unit(Action::Look, QStringLiteral("T1-1"));
    m_kept->journal().phones.keep(unit, QStringLiteral("T1-1"), QStringLiteral("1234"), "hash");
    QCOMPARE(unit.commit().error().code, Code::Damaged);
    QVERIFY(isMarkedDamaged(m_kept->file()));
    QCOMPARE(m_kept->freeze(QStringLiteral("T1-2")).error().code, Code::Damaged);
  }

  void isMarkedByABackupThatMeetsIt() {
    spoil();
    const auto made =
        makeBackup(m_kept->journal().database(), m_kept->folder(), BackupKind::Daily, m_kept->now.wall);
    QCOMPARE(made.error().code, Code::Damaged);
    QVERIFY(isMarkedDamaged(m_kept->file()));
  }

  // The end of the first entry of an index is the value that it sorts by: the table has another one.
  void keepsItsMarkWhereNothingButAnIndexIsWrong() {
    spoil(QStringLiteral("sale_by_amount"), QByteArray(1, '\x01'));
    const Database &database = m_kept->journal().database();
    QVERIFY(checkSoundness(database, Depth::Quick));
    QCOMPARE(checkSoundness(database, Depth::Full).error().code, Code::Damaged);
    QVERIFY(examine(database));
    markDamaged(m_kept->file());
    QCOMPARE(examine(database).error().code, Code::Damaged);
    QVERIFY(isMarkedDamaged(m_kept->file()));
  }

  void isUnmarkedWhereItIsSound() {
    markDamaged(m_kept->file());
    QVERIFY(examine(m_kept->journal().database()));
    QVERIFY(!isMarkedDamaged(m_kept->file()));
  }

  void takesNoNewSaleAndKeepsTheOpenOne() {
    m_kept->journal().sales.stopFreezing(Code::Damaged);
    QCOMPARE(m_kept->freeze(QStringLiteral("T1-2")).error().code, Code::Damaged);
    Transaction unit = m_kept->unit(Action::Look, QStringLiteral("T1-1"));
    sale::SaleStatus paid;
    paid.state = sale::SaleState::Paid;
    m_kept->journal().sales.setStatus(unit, QStringLiteral("T1-1"), paid);
    QVERIFY(unit.commit());
  }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"
