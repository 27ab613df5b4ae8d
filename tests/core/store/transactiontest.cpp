#include "core/store/transaction.h"

#include <QElapsedTimer>
#include <QTest>

#include "keptsales.h"
#include "tests/support/hardship.h"

using namespace kassir;
using namespace kassir::store;
using Code = Failure::Code;

class TransactionTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<KeptSales> m_kept;

  Result<void, Failure> note(const QString &name, const QString &value) {
    Transaction unit = m_kept->unit(Action::Settle, name);
    unit.write(QStringLiteral("INSERT INTO note (till, name, value) VALUES ('T1', :name, :value)"),
               {{QStringLiteral(":name"), name}, {QStringLiteral(":value"), value}});
    return unit.commit();
  }
  [[nodiscard]] qint64 notes() const { return m_kept->count(QStringLiteral("SELECT COUNT(*) FROM note")); }
  [[nodiscard]] qint64 acts() const { return m_kept->count(QStringLiteral("SELECT COUNT(*) FROM act")); }
  [[nodiscard]] std::unique_ptr<Database> another(Access access) const {
    auto opened = Database::open(m_kept->file(), access);
    return opened ? std::move(opened).value() : nullptr;
  }

 private Q_SLOTS:
  void init() { m_kept = std::make_unique<KeptSales>(); }

  void keepsARowOfEachAct() {
    Transaction unit(m_kept->journal().database(),
                     {Actor::CommandLine, Action::Override, m_kept->now, QStringLiteral("T1-1"),
                      QStringLiteral("клиент ушёл")},
                     QStringLiteral("T1"));
    QVERIFY(unit.commit());
    Rows rows = m_kept->journal().database().select(
        QStringLiteral("SELECT till, time, utc_offset, actor, action, order_id, note FROM act"));
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), QStringLiteral("T1"));
    QCOMPARE(timeOf(rows.integer(1), rows.integer(2)), m_kept->now.wall);
    QCOMPARE(rows.integer(2), 5 * 3600);
    QCOMPARE(rows.text(3), QStringLiteral("command-line"));
    QCOMPARE(rows.text(4), QStringLiteral("override"));
    QCOMPARE(rows.text(5), QStringLiteral("T1-1"));
    QCOMPARE(rows.text(6), QStringLiteral("клиент ушёл"));
    QVERIFY(!rows.next());
  }

  void keepsNoRowOfAnEdit() {
    QVERIFY(m_kept->unit(Action::EditDraft).commit());
    QCOMPARE(acts(), 0);
  }

  void isUndoneWhereItIsNotCommitted() {
    {
      Transaction unit = m_kept->unit(Action::Settle);
      unit.write(QStringLiteral("INSERT INTO note (till, name, value) VALUES ('T1', 'a', 'b')"), {});
    }
    QCOMPARE(notes(), 0);
    QCOMPARE(acts(), 0);
    QVERIFY(note(QStringLiteral("a"), QStringLiteral("b")));
  }

  void isStoppedByItsFirstFailure() {
    Transaction unit = m_kept->unit(Action::Settle);
    unit.write(QStringLiteral("INSERT INTO note (till, name, value) VALUES ('T1', 'a', NULL)"), {});
    QVERIFY(unit.hasFailed());
    QCOMPARE(unit.write(QStringLiteral("INSERT INTO note (till, name, value) VALUES ('T1', 'b', '')"), {}),
             0);
    QCOMPARE(unit.commit().error().code, Code::Refused);
    QCOMPARE(notes(), 0);
    QCOMPARE(acts(), 0);
  }

  // Somebody put another file there: what is committed goes into one that nobody will open again.
  void keepsNothingInADatabaseThatWasReplaced() {
    const QString away = m_kept->file() + QStringLiteral(".away");
    QVERIFY(QFile::rename(m_kept->file(), away));
    QVERIFY(QFile::copy(away, m_kept->file()));
    QCOMPARE(m_kept->freeze(QStringLiteral("T1-77")).error().code, Failure::Code::CannotOpen);
    QVERIFY(QFile::remove(m_kept->file()) && QFile::rename(away, m_kept->file()));
    QVERIFY(m_kept->freeze(QStringLiteral("T1-77")));
  }

  // Its folder was removed, or the disk with it pulled out: SQLite itself would go on writing.
  void keepsNothingInADatabaseThatIsGone() {
    const QString away = m_kept->file() + QStringLiteral(".away");
    QVERIFY(QFile::rename(m_kept->file(), away));
    const auto kept = note(QStringLiteral("a"), QStringLiteral("b"));
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, Code::CannotOpen);
    QVERIFY(QFile::rename(away, m_kept->file()));
    QVERIFY(note(QStringLiteral("a"), QStringLiteral("c")));
    QCOMPARE(notes(), 1);
  }

  void demandsTheRowThatItMeans() {
    Transaction unit = m_kept->unit(Action::Settle);
    unit.writeOne(QStringLiteral("UPDATE note SET value = 'x' WHERE name = 'nowhere'"), {});
    QCOMPARE(unit.commit().error().code, Code::Refused);
    QCOMPARE(acts(), 0);
  }

  void saysWhatIsThereAlready() {
    QVERIFY(note(QStringLiteral("a"), QStringLiteral("1")));
    QCOMPARE(note(QStringLiteral("a"), QStringLiteral("2")).error().code, Code::Exists);
    QCOMPARE(notes(), 1);
  }

  // From its beginning, not from its first statement: what was read inside it stays true.
  void letsNobodyElseWriteMeanwhile() {
    const auto other = another(Access::Write);
    QVERIFY(other);
    QVERIFY(other->run(QStringLiteral("PRAGMA busy_timeout = 0")));
    Transaction unit = m_kept->unit(Action::EditDraft);
    {
      Transaction second(*other, {Actor::CommandLine, Action::Settle, m_kept->now}, QStringLiteral("T1"));
      QVERIFY(second.hasFailed());
      QCOMPARE(second.commit().error().code, Code::Busy);
    }
    QVERIFY(unit.commit());
    Transaction third(*other, {Actor::CommandLine, Action::Settle, m_kept->now}, QStringLiteral("T1"));
    QVERIFY(third.commit());
  }

  void isSeenByReadersWhenItIsCommitted() {
    const auto reader = another(Access::Read);
    QVERIFY(reader);
    const auto seen = [&reader] {
      Rows rows = reader->select(QStringLiteral("SELECT COUNT(*) FROM note"));
      return rows.next() ? rows.integer(0) : -1;
    };
    Transaction unit = m_kept->unit(Action::Settle);
    unit.write(QStringLiteral("INSERT INTO note (till, name, value) VALUES ('T1', 'a', 'b')"), {});
    QCOMPARE(seen(), 0);
    QVERIFY(unit.commit());
    QCOMPARE(seen(), 1);
  }

  // Neither waits for the other: there is no patience here that could hide it.
  void goesOnBesideAReaderInTheMiddleOfAnAnswer() {
    for (const char *name : {"a", "b", "c"}) QVERIFY(note(QLatin1String(name), QStringLiteral("x")));
    const auto reader = another(Access::Read);
    QVERIFY(reader->run(QStringLiteral("PRAGMA busy_timeout = 0")));
    QVERIFY(m_kept->journal().database().run(QStringLiteral("PRAGMA busy_timeout = 0")));
    Rows rows = reader->select(QStringLiteral("SELECT name FROM note ORDER BY name"));
    QVERIFY(rows.next());
    QVERIFY(note(QStringLiteral("d"), QStringLiteral("x")));
    int rest = 0;
    while (rows.next()) ++rest;
    QVERIFY(!rows.failure());
    QCOMPARE(rest, 2);  // of what was there when it began
    QCOMPARE(notes(), 4);
  }

  void keepsNothingOnAFullDiskAndGoesOnWhenThereIsRoom() {
    QVERIFY(note(QStringLiteral("before"), QStringLiteral("x")));
    const qint64 pages = m_kept->count(QStringLiteral("PRAGMA page_count"));
    const Database &database = m_kept->journal().database();
    QVERIFY(database.run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2)));
    const auto failed = note(QStringLiteral("large"), QString(1'000'000, u'x'));
    QCOMPARE(failed.error().code, Code::NoRoom);
    QCOMPARE(failed.error().path, m_kept->file());
    QCOMPARE(notes(), 1);
    QCOMPARE(acts(), 1);
    QVERIFY(note(QStringLiteral("small"), QStringLiteral("x")));
    QVERIFY(database.run(QStringLiteral("PRAGMA max_page_count = 1000000")));
    QVERIFY(note(QStringLiteral("large"), QString(1'000'000, u'x')));
    QVERIFY(m_kept->open());
    QCOMPARE(notes(), 3);
  }

  void keepsNothingWhereAFileMayNotGrow() {
    QVERIFY(note(QStringLiteral("before"), QStringLiteral("x")));
    {
      const hardship::FullDisk disk(
          static_cast<rlim_t>(QFileInfo(m_kept->file() + QStringLiteral("-wal")).size()));
      QVERIFY(!note(QStringLiteral("large"), QString(100'000, u'x')));
      QCOMPARE(notes(), 1);
    }
    QVERIFY(note(QStringLiteral("large"), QString(100'000, u'x')));
    QVERIFY(m_kept->open());
    QCOMPARE(notes(), 2);
  }
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "transactiontest.moc"
