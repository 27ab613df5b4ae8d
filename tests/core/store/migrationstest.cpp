#include "core/store/migrations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/database.h"

using namespace kassir::store;

class MigrationsTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;

  [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("journal.db")); }
  [[nodiscard]] QStringList backups() const {
    return QDir(m_folder->filePath(QStringLiteral("backups"))).entryList(QDir::Files);
  }
  static Schema first() {
    return {
        {{QStringLiteral("CREATE TABLE sale (id INTEGER)"), QStringLiteral("INSERT INTO sale VALUES (7)")}}};
  }
  static Schema with(QStringList step) {
    Schema schema = first();
    schema.steps.push_back(std::move(step));
    return schema;
  }
  static QStringList tables(const Database &database) {
    Rows rows = database.select(QStringLiteral("SELECT name FROM sqlite_schema ORDER BY name"));
    QStringList names;
    while (rows.next()) names << rows.text(0);
    return names;
  }

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void bringAnEmptyDatabaseToTheNewestSchema() {
    const auto database =
        Database::open(path(), Access::Write, with({QStringLiteral("CREATE TABLE note (x TEXT)")}));
    QVERIFY(database);
    QCOMPARE(schemaOf(*database.value()).value(), 2);
    QCOMPARE(tables(*database.value()), QStringList({QStringLiteral("note"), QStringLiteral("sale")}));
    QCOMPARE(backups(), QStringList());  // of nothing
  }

  void bringOurOwnToItsNewest() {
    const auto database = Database::open(path(), Access::Write);
    QVERIFY(database);
    QCOMPARE(schemaOf(*database.value()).value(), journalSchema().newest());
    QVERIFY(journalSchema().newest() >= 1);
    QVERIFY(Database::open(path(), Access::Read));
  }

  void copyWhatIsThereBeforeAStep() {
    QVERIFY(Database::open(path(), Access::Write, first()));
    QCOMPARE(backups(), QStringList());
    QVERIFY(Database::open(path(), Access::Write, with({QStringLiteral("DROP TABLE sale")})));
    QCOMPARE(backups().size(), 1);
    QVERIFY(backups().first().startsWith(QStringLiteral("before-schema-2-")));
    const auto backup = Database::open(m_folder->filePath(QStringLiteral("backups/") + backups().first()),
                                       Access::Read, first());
    QVERIFY(backup);
    Rows rows = backup.value()->select(QStringLiteral("SELECT id FROM sale"));
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), 7);
  }

  void copyNothingWhereThereIsNoStep() {
    QVERIFY(Database::open(path(), Access::Write, first()));
    QVERIFY(Database::open(path(), Access::Write, first()));
    QCOMPARE(backups(), QStringList());
  }

  void areWholeOrNotAtAll() {
    QVERIFY(Database::open(path(), Access::Write, first()));
    const auto broken = Database::open(
        path(), Access::Write,
        with({QStringLiteral("CREATE TABLE half (x TEXT)"), QStringLiteral("CREATE TABLE half (x TEXT)")}));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, Failure::Code::Refused);
    const auto asItWas = Database::open(path(), Access::Write, first());
    QVERIFY(asItWas);
    QCOMPARE(tables(*asItWas.value()), QStringList{QStringLiteral("sale")});
    QCOMPARE(backups().size(), 1);
  }

  void makeNoStepWithoutACopy() {
    QVERIFY(Database::open(path(), Access::Write, first()));
    QFile inTheWay(m_folder->filePath(QStringLiteral("backups")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!Database::open(path(), Access::Write, with({QStringLiteral("DROP TABLE sale")})));
    QVERIFY(Database::open(path(), Access::Read, first()));
  }

  void cutAFileIntoItsParagraphs() {
    QCOMPARE(statementsIn(
                 "-- why\nCREATE TABLE a (b);\n\n\n \nCREATE TRIGGER t BEGIN\n SELECT 1; SELECT 2;\nEND;\n"),
             QStringList({QStringLiteral("-- why\nCREATE TABLE a (b);"),
                          QStringLiteral("CREATE TRIGGER t BEGIN\n SELECT 1; SELECT 2;\nEND;\n")}));
    QCOMPARE(statementsIn("\n\n"), QStringList());
  }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
