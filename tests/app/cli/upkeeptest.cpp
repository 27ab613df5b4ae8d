#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QRegularExpression>
#include <QTest>

#include "core/base/clock.h"
#include "core/store/backups.h"
#include "core/store/journal.h"
#include "core/store/ownership.h"
#include "tests/app/cli/connectedtill.h"
#include "tests/app/cli/salefiles.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

// Tables of sales, backups, and how the till is.
class UpkeepTest : public QObject {
  Q_OBJECT

  ConnectedTill m_till;

  [[nodiscard]] CliResult run(const QStringList &words) { return m_till.folder().run(words); }
  void sell(const QByteArray &order) {
    QCOMPARE(run({u"sale"_s, u"send"_s, m_till.folder().file(saleOf(order))}).exitCode, 0);
  }
  [[nodiscard]] QStringList names(const CliResult &doctor, bool isWell) {
    QStringList names;
    for (std::size_t i = 0; i < doctor.answer.find(u"checks")->items().size(); ++i) {
      if (doctor.at(u"checks.%1.ok"_s.arg(i)) == (isWell ? "true" : "false"))
        names << doctor.text(u"checks.%1.name"_s.arg(i));
    }
    return names;
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(m_till.start()); }
  void init() {
    m_till.begin();
    m_till.vendors().options().clockSkew = std::chrono::milliseconds(0);
  }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void exportsATable() {
    QCOMPARE(run({u"journal"_s, u"export"_s, u"-"_s}).exitCode, 6);  // nothing was sold yet
    sell("A-1");
    sell("A-2");
    const QByteArray excel = run({u"journal"_s, u"export"_s, u"-"_s}).out;
    QVERIFY(excel.startsWith("\xEF\xBB\xBF"));
    QVERIFY(excel.contains("A-1;") && excel.contains("A-2;") && excel.contains("120,00"));
    const QString file = m_till.folder().path(u"sales.csv"_s);
    const CliResult result =
        run({u"journal"_s, u"export"_s, file, u"--rfc4180"_s, u"--items"_s, u"--from"_s, u"2001-01-01"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.at(u"sales"_s), "2");
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray rows = written.readAll();
    QCOMPARE(rows.count("01806001001004009"), 2);
    QVERIFY(!rows.startsWith("\xEF\xBB\xBF"));
    const CliResult none =
        run({u"journal"_s, u"export"_s, file, u"--from"_s, u"2001-01-01"_s, u"--to"_s, u"2001-01-02"_s});
    QCOMPARE(none.at(u"sales"_s), "0");
  }

  void leavesAnOldTableIfTheNewOneCannotBeWritten() {
    sell("A-1");
    QCOMPARE(run({u"journal"_s, u"export"_s, u"/no/such/folder/sales.csv"_s}).exitCode, 1);
  }

  // Renamed over, a device or a pipe would be gone.
  void writesIntoAPipe() {
    sell("A-1");
    const QByteArray pipe = QFile::encodeName(m_till.folder().path(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    QCOMPARE(run({u"journal"_s, u"export"_s, QFile::decodeName(pipe)}).exitCode, 0);
    QByteArray written(4096, '\0');
    const auto size = ::read(reader, written.data(), static_cast<std::size_t>(written.size()));
    ::close(reader);
    QVERIFY(size > 0 && written.contains("A-1"));
    struct stat now {};
    QVERIFY(::stat(pipe.constData(), &now) == 0 && S_ISFIFO(now.st_mode));
    QVERIFY(QFile::remove(QFile::decodeName(pipe)));
  }

  void makesAndRestoresABackup() {
    QCOMPARE(run({u"backup"_s, u"list"_s}).at(), "[]");
    QCOMPARE(run({u"backup"_s, u"make"_s}).exitCode, 6);
    sell("A-1");
    const CliResult made = run({u"backup"_s, u"make"_s});
    QCOMPARE(made.exitCode, 0);
    const QString name = made.text(u"name"_s);
    QCOMPARE(run({u"backup"_s, u"list"_s}).text(u"0.name"_s), name);
    sell("A-2");
    QCOMPARE(run({u"backup"_s, u"restore"_s, u"journal-20010101T000000000.db"_s}).exitCode, 6);
    QCOMPARE(run({u"backup"_s, u"restore"_s, u"../journal.db"_s}).exitCode, 6);
    const CliResult restored = run({u"backup"_s, u"restore"_s, name});
    QCOMPARE(restored.exitCode, 0);
    const CliResult listed = run({u"sale"_s, u"list"_s});
    QCOMPARE(listed.answer.items().size(), 1u);
    QCOMPARE(listed.text(u"0.order_id"_s), u"A-1"_s);
    // Nothing is lost: the other one lies there whole.
    QVERIFY(QFile::exists(restored.text(u"set_aside"_s) + u"/journal.db"_s));
    QDir(restored.text(u"set_aside"_s)).removeRecursively();
  }

  // An empty list would look like a day without sales.
  void tellsThatAJournalIsLost_data() {
    QTest::addColumn<bool>("isEmptied");
    QTest::newRow("gone") << false;
    QTest::newRow("emptied") << true;
  }
  void tellsThatAJournalIsLost() {
    QFETCH(bool, isEmptied);
    sell("A-1");
    const QString name = run({u"backup"_s, u"make"_s}).text(u"name"_s);
    QFile journal(m_till.folder().data() + u"/journal.db"_s);
    QVERIFY(journal.remove());
    if (isEmptied) QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.close();
    const QString sale = m_till.folder().file(saleOf("A-2"));
    for (const QStringList &words :
         {QStringList{u"sale"_s, u"list"_s}, {u"sale"_s, u"send"_s, sale}, {u"sale"_s, u"reconcile"_s}}) {
      const CliResult result = run(words);
      QVERIFY(result.exitCode != 0);
      QCOMPARE(result.text(u"error.code"_s), u"journal-damaged"_s);
    }
    QCOMPARE(run({u"backup"_s, u"restore"_s, name}).exitCode, 0);
    QCOMPARE(run({u"sale"_s, u"list"_s}).answer.items().size(), 1u);
  }

  void restoresNothingUnderARunningTill() {
    sell("A-1");
    const QString name = run({u"backup"_s, u"make"_s}).text(u"name"_s);
    const auto till = store::Ownership::take(m_till.folder().data(), SystemClock().moment());
    QVERIFY(till);
    const CliResult result = run({u"backup"_s, u"restore"_s, name});
    QCOMPARE(result.exitCode, 9);
    QCOMPARE(result.text(u"error.code"_s), u"till-open"_s);
    // What only reads goes on beside it.
    for (const QStringList &words :
         {QStringList{u"sale"_s, u"list"_s}, QStringList{u"backup"_s, u"make"_s}, QStringList{u"doctor"_s}})
      QCOMPARE(run(words).exitCode, 0);
  }

  // What else is wrong with its settings is not the question then.
  void tellsOfARunningTillBeforeTheSettings() {
    const QString id = run({u"settings"_s, u"show"_s}).answer.find(u"paycom.id"_s)->string().value();
    QVERIFY(m_till.folder().set(u"paycom.id"_s, {}));
    const QString sale = m_till.folder().file(saleOf("A-1"));
    {
      const auto till = store::Ownership::take(m_till.folder().data(), SystemClock().moment());
      QVERIFY(till);
      const CliResult result = run({u"sale"_s, u"send"_s, sale});
      QCOMPARE(result.exitCode, 9);
      QCOMPARE(result.text(u"error.code"_s), u"till-open"_s);
    }
    QCOMPARE(run({u"sale"_s, u"send"_s, sale}).text(u"error.code"_s), u"not-set-up"_s);
    QVERIFY(!QFile::exists(m_till.folder().data() + u"/journal.db"_s));
    QVERIFY(m_till.folder().set(u"paycom.id"_s, id));
  }

  void findsATillWell() {
    sell("A-1");
    const CliResult result = run({u"doctor"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.at(u"ok"_s), "true");
    QCOMPARE(names(result, true), (QStringList{u"database"_s, u"disk"_s, u"tls"_s, u"payme"_s,
                                               u"payme-clock"_s, u"tarlan"_s, u"tarlan-clock"_s}));
    const QByteArray words = m_till.folder().say({u"doctor"_s}).out;
    QVERIFY(words.contains("ok: The journal is sound."));
    // Without the English date that OpenSSL tells of itself.
    QVERIFY2(
        QRegularExpression(u"encrypted by OpenSSL [0-9.]+\\.\n"_s).match(QString::fromUtf8(words)).hasMatch(),
        words);
    // A till beside it may have marked it, and its next start is to read it whole.
    QFile mark(m_till.folder().data() + u"/journal.db.damaged"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    QVERIFY(m_till.folder().say({u"doctor"_s}).out.contains("ok: The journal is sound."));
    QVERIFY(mark.remove());
  }

  void findsAClockThatIsWrong() {
    m_till.vendors().options().clockSkew = std::chrono::minutes(5);
    const CliResult result = run({u"doctor"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(names(result, false), (QStringList{u"payme-clock"_s, u"tarlan-clock"_s}));
    m_till.vendors().options().clockSkew = std::chrono::seconds(-60);
    QCOMPARE(run({u"doctor"_s}).exitCode, 0);
  }

  // Where no copy fits on the disk, none is made for weeks.
  void findsABackupThatIsOld() {
    sell("A-1");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto make = [this](const QDateTime &time) {
      const auto journal =
          store::Database::open(m_till.folder().data() + u"/journal.db"_s, store::Access::Read);
      return journal &&
             store::makeBackup(*journal.value(), m_till.folder().data(), store::BackupKind::Daily, time);
    };
    QVERIFY(make(now.addDays(-3)));
    QCOMPARE(run({u"doctor"_s}).exitCode, 0);  // nothing was sold since
    sell("A-2");
    const CliResult result = run({u"doctor"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(names(result, false), QStringList(u"backup"_s));
    QVERIFY(m_till.folder().say({u"doctor"_s}).out.contains("and there were sales since"));
    QVERIFY(make(now.addDays(-1)));
    sell("A-3");
    QCOMPARE(run({u"doctor"_s}).exitCode, 0);
  }

  void findsADamagedDatabase() {
    sell("A-1");
    const QString path = m_till.folder().data() + u"/journal.db"_s;
    QVERIFY(QFile::remove(path) && QFile::copy(m_till.folder().file("no database"), path));
    const CliResult result = run({u"doctor"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(names(result, false).contains(u"database"_s));
  }

  // It opens, and what is open goes on in it; what is sold into it would be lost with it. No till was opened
  // since it was damaged.
  void sellsNothingIntoADamagedJournal() {
    sell("A-1");
    const QString path = m_till.folder().data() + u"/journal.db"_s;
    qint64 page = 0;
    {
      const auto journal = store::Database::open(path, store::Access::Write);
      QVERIFY(journal);
      store::Rows rows =
          journal.value()->select(u"SELECT rootpage FROM sqlite_schema WHERE name = 'phone'"_s);
      QVERIFY(rows.next());
      page = rows.integer(0);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
    QVERIFY(file.write(QByteArray(4096, '\x5a')) == 4096);
    file.close();
    for (int i = 0; i < 2; ++i) {
      const CliResult refused = run({u"sale"_s, u"send"_s, m_till.folder().file(saleOf("A-2"))});
      QCOMPARE(refused.exitCode, 4);
      QCOMPARE(refused.text(u"error.code"_s), u"journal-damaged"_s);
      QVERIFY(refused.text(u"error.text"_s).contains(u"backup restore NAME"_s));
      QCOMPARE(run({u"sale"_s, u"reconcile"_s}).exitCode, 0);
    }
    QCOMPARE(m_till.creations(), 1u);
    QVERIFY(QFile::remove(path + u".damaged"_s));
  }

  void findsThatNobodyAnswers() {
    QVERIFY(m_till.vendors().addFault({.name = u"close-in-handshake"_s, .count = std::nullopt}));
    const CliResult result = run({u"doctor"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(names(result, false), (QStringList{u"payme"_s, u"tarlan"_s}));
  }
};

QTEST_GUILESS_MAIN(UpkeepTest)
#include "upkeeptest.moc"
