#include <QTest>

#include "keptsales.h"
#include "tests/support/hardship.h"

using namespace kassir;
using namespace kassir::store;
using Code = Failure::Code;

class DatabaseTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_top;
  QString m_folder;

  [[nodiscard]] QString path(const char *name = "journal.db") const {
    return m_folder + u'/' + QLatin1String(name);
  }
  static QString answer(const Database &database, const char *pragma) {
    Rows rows = database.select(QStringLiteral("PRAGMA %1").arg(QLatin1String(pragma)));
    return rows.next() ? rows.text(0) : QString();
  }
  static Code codeOf(const Result<std::unique_ptr<Database>, Failure> &opened) { return opened.error().code; }
  static bool put(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
  }

 private Q_SLOTS:
  void init() {
    static int number = 0;
    m_folder = m_top.filePath(QString::number(++number));
  }

  void isSafeAgainstAPowerCut_data() {
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *pragma, const char *value) {
      QTest::newRow(pragma) << QByteArray(pragma) << QString::fromLatin1(value);
    };
    row("journal_mode", "wal");
    row("synchronous", "2");
    row("foreign_keys", "1");
    row("trusted_schema", "0");
    row("cell_size_check", "1");
    row("busy_timeout", "2000");
  }
  void isSafeAgainstAPowerCut() {
    QFETCH(QByteArray, pragma);
    QFETCH(QString, value);
    const auto database = Database::open(path(), Access::Write);
    QVERIFY(database);
    QCOMPARE(answer(*database.value(), pragma.constData()), value);
  }

  void isForItsOwnerAlone() {
    const hardship::Umask umask(0);
    const auto database = Database::open(path(), Access::Write);
    QVERIFY(database);
    QCOMPARE(hardship::modeOf(m_folder), mode_t{0700});
    for (const char *part : {"journal.db", "journal.db-wal", "journal.db-shm"})
      QCOMPARE(hardship::modeOf(path(part)), mode_t{0600});
  }

  void takesTheRightsOfOthersAway() {
    QVERIFY(Database::open(path(), Access::Write));
    QVERIFY(hardship::setMode(path(), 0644));
    QVERIFY(hardship::setMode(m_folder, 0755));
    const auto database = Database::open(path(), Access::Write);
    QVERIFY(database);
    QCOMPARE(hardship::modeOf(m_folder), mode_t{0700});
    QCOMPARE(hardship::modeOf(path()), mode_t{0600});
    QCOMPARE(hardship::modeOf(path("journal.db-wal")), mode_t{0600});
  }

  void isNotMadeForAReader() {
    QCOMPARE(codeOf(Database::open(path(), Access::Read)), Code::CannotOpen);
    QVERIFY(!QFile::exists(path()));
  }

  void refusesANewerSchemaAndLeavesItAsItIs() {
    QVERIFY(Database::open(path(), Access::Write).value()->run(QStringLiteral("PRAGMA user_version = 77")));
    for (const Access access : {Access::Write, Access::Read}) {
      const auto again = Database::open(path(), access);
      QCOMPARE(codeOf(again), Code::NewerSchema);
      QCOMPARE(again.error().number, 77);
      QCOMPARE(again.error().path, path());
    }
    QVERIFY(Database::open(path(), Access::Inspect));
  }

  void tellsAReaderOfAnOlderSchema() {
    QVERIFY(Database::open(path(), Access::Write, Schema{{{QStringLiteral("CREATE TABLE a (b)")}}}));
    const auto reader =
        Database::open(path(), Access::Read,
                       Schema{{{QStringLiteral("CREATE TABLE a (b)")}, {QStringLiteral("DROP TABLE a")}}});
    QCOMPARE(codeOf(reader), Code::OlderSchema);
    QCOMPARE(reader.error().number, 1);
  }

  // Its lock and its backups would lie beside the link, what is not yet in it beside the file.
  void refusesALinkAndNamesIt() {
    const QString real = m_top.filePath(QStringLiteral("real.db"));
    QVERIFY(Database::open(real, Access::Write));
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(QFile::link(real, path()));
    for (const Access access : {Access::Write, Access::Read}) {
      const auto opened = Database::open(path(), access);
      QCOMPARE(codeOf(opened), Code::Linked);
      QCOMPARE(opened.error().path, path());
    }
    QVERIFY(QFile::remove(real));
    QCOMPARE(codeOf(Database::open(path(), Access::Write)), Code::Linked);
    QVERIFY2(!QFile::exists(real), "nothing was made where a link led nowhere");
  }

  void refusesWhatIsNoDatabase() {
    QVERIFY(QDir().mkpath(m_folder));
    const QByteArray letter = QByteArray("Dear shop, ").repeated(1000);
    QVERIFY(put(path(), letter));
    for (const Access access : {Access::Write, Access::Read})
      QCOMPARE(codeOf(Database::open(path(), access)), Code::NotADatabase);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter);
  }

  void refusesAStrangersDatabase() {
    const QString create = QStringLiteral("CREATE TABLE songs (title TEXT)");
    {
      const auto stranger = Database::open(path(), Access::Write, Schema{{{create}}});
      QVERIFY(stranger);
      QVERIFY(stranger.value()->run(QStringLiteral("PRAGMA user_version = 0")));
    }
    QCOMPARE(codeOf(Database::open(path(), Access::Write)), Code::NotADatabase);
  }

  void refusesAFolderInItsPlace() {
    QVERIFY(QDir().mkpath(path()));
    QCOMPARE(codeOf(Database::open(path(), Access::Write)), Code::CannotOpen);
  }

  void tellsDamage() {
    QVERIFY(Database::open(path(), Access::Write));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100));  // the page with the list of tables, after the header
    QVERIFY(file.write(QByteArray(3000, '\x5a')) == 3000);
    file.close();
    const auto database = Database::open(path(), Access::Inspect);
    QVERIFY(database);
    Rows rows = database.value()->select(QStringLiteral("SELECT COUNT(*) FROM sale"));
    QVERIFY(!rows.next());
    QCOMPARE(rows.failure()->code, Code::Damaged);
    QCOMPARE(rows.failure()->path, path());
  }

  // SQLite would throw it away, and with it what was committed and not yet moved into the file.
  void makesNoNewOneBesideTheLogOfAMissingOne() {
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(put(path("journal.db-wal"), "committed"));
    QCOMPARE(codeOf(Database::open(path(), Access::Write)), Code::Damaged);
    QVERIFY(QFile::exists(path("journal.db-wal")));
    QVERIFY(!QFile::exists(path()));
  }

  void saysWhereItMayNotWrite() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("journal.db"));
    const hardship::OrdinaryUser user(folder.path());
    QVERIFY(user.isReady());
    QVERIFY(hardship::setMode(folder.path(), 0500));
    QCOMPARE(codeOf(Database::open(file, Access::Write)), Code::CannotOpen);
    QVERIFY(hardship::setMode(folder.path(), 0700));
    QVERIFY(Database::open(file, Access::Write));
    QVERIFY(hardship::setMode(folder.path(), 0500));
    QCOMPARE(codeOf(Database::open(file, Access::Write)), Code::ReadOnly);
    QVERIFY(hardship::setMode(folder.path(), 0700));
    QVERIFY(hardship::setMode(file, 0400));
    QCOMPARE(codeOf(Database::open(file, Access::Write)), Code::ReadOnly);
  }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
