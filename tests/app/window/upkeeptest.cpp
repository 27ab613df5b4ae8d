#include "app/window/upkeep.h"

#include <QDir>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/backups.h"
#include "core/store/damage.h"
#include "core/store/journal.h"
#include "core/store/owedcomparison.h"
#include "core/store/restorewish.h"
#include "tests/app/window/opened.h"
#include "tests/support/fakeclock.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;
using namespace std::chrono_literals;

class UpkeepTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<test::FakeClock> m_clock;
  std::unique_ptr<QWidget> m_window;
  std::unique_ptr<text::Speaker> m_speaker;
  std::unique_ptr<Complaints> m_complaints;
  std::unique_ptr<store::Worker> m_worker;
  std::unique_ptr<Upkeep> m_upkeep;

  [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("data")); }
  [[nodiscard]] Options options() const { return {false, folder(), Language::English}; }
  void open() {
    m_upkeep =
        std::make_unique<Upkeep>(Upkeep::Parts{folder(), *m_clock, *m_worker, *m_complaints, *m_speaker});
  }
  // A file where the backups' folder belongs: nothing can be copied there.
  [[nodiscard]] bool standInTheWay() const {
    QFile file(store::backupsFolder(folder()));
    return file.open(QIODevice::WriteOnly);
  }
  [[nodiscard]] int complaints() const {
    return static_cast<int>(m_window->findChildren<QMessageBox *>(QStringLiteral("complaint")).size());
  }
  [[nodiscard]] QStringList orders() const {
    const auto database = store::Database::open(store::journalFile(folder()), store::Access::Read);
    if (!database) return {QStringLiteral("none")};
    store::Rows rows =
        database.value()->select(QStringLiteral("SELECT order_id FROM sale ORDER BY sequence"));
    QStringList found;
    while (rows.next()) found << rows.text(0);
    return found;
  }
  void sell(const char *orderId) {
    auto opened = test::openJournal(options(), *m_clock);
    QVERIFY(opened.hasValue());
    store::Journal &journal = *opened.value().journal;
    store::Transaction unit = journal.begin(
        {store::Actor::Cashier, store::Action::Freeze, m_clock->moment(), QLatin1String(orderId)});
    store::FrozenSale sale;
    sale.orderId = QLatin1String(orderId);
    sale.day = m_clock->now().date();
    sale.created = m_clock->now();
    sale.amount = sale::Money::fromTiyin(1000);
    sale.checked = "{}";
    sale.payload = "{}";
    journal.sales.freeze(unit, sale);
    QVERIFY(unit.commit().hasValue());
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<test::FakeClock>();
    m_window = std::make_unique<QWidget>();
    m_speaker = std::make_unique<text::Speaker>(Language::English, text::Medium::Window);
    m_complaints = std::make_unique<Complaints>(*m_window, *m_speaker);
    m_worker = std::make_unique<store::Worker>();
    sell("T1-1");
    open();
  }
  void cleanup() {
    m_upkeep.reset();
    m_worker.reset();
    m_complaints.reset();
    m_window.reset();
  }

  void makesABackupADay() {
    m_upkeep->begin();
    QVERIFY(m_upkeep->isWorking());
    QTRY_COMPARE(m_upkeep->backups().size(), std::size_t{1});
    QTRY_VERIFY(!m_upkeep->isWorking());
    QVERIFY(m_upkeep->backups().front().isUsable);
    QVERIFY(m_upkeep->backups().front().size > 0);
    m_clock->advance(1h);
    QVERIFY(!m_upkeep->isWorking());
    for (int hour = 0; hour < 24; ++hour) {
      m_clock->advance(1h);
      QTRY_VERIFY(!m_upkeep->isWorking());
    }
    QCOMPARE(m_upkeep->backups().size(), std::size_t{2});
    QCOMPARE(complaints(), 0);
  }

  // That of the first start holds nothing of the day.
  void makesItAnewWhileTheDayGoesOnSelling() {
    m_upkeep->begin();
    QTRY_COMPARE(m_upkeep->backups().size(), std::size_t{1});
    const QString first = m_upkeep->backups().front().path;
    m_clock->advance(2h);
    QTRY_VERIFY(!m_upkeep->isWorking());
    QCOMPARE(m_upkeep->backups().front().path, first);
    sell("T1-2");
    m_clock->advance(1h);
    QTRY_VERIFY(!m_upkeep->isWorking());
    QCOMPARE(m_upkeep->backups().size(), std::size_t{1});  // one of each day
    QVERIFY(m_upkeep->backups().front().path != first);
  }

  void tellsOnceWhatStandsInTheWay() {
    QVERIFY(standInTheWay());
    m_upkeep->begin();
    QTRY_COMPARE(complaints(), 1);
    auto *box = m_window->findChild<QMessageBox *>(QStringLiteral("complaint"));
    QVERIFY(box->text().startsWith(QStringLiteral("The daily backup of the journal was not made.")));
    for (int hour = 0; hour < 3; ++hour) {
      m_clock->advance(1h);
      QTRY_VERIFY(!m_upkeep->isWorking());
    }
    QCOMPARE(complaints(), 1);
    QVERIFY(QFile::remove(store::backupsFolder(folder())));
    m_clock->advance(1h);
    QTRY_COMPARE(m_upkeep->backups().size(), std::size_t{1});
  }

  void tellsThatTheJournalIsNotSound() {
    QFile file(store::journalFile(folder()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(3 * 4096));
    QVERIFY(file.write(QByteArray(8 * 4096, '\x5a')) > 0);
    file.close();
    QSignalSpy damaged(m_upkeep.get(), &Upkeep::damaged);
    m_upkeep->begin();
    QTRY_VERIFY(complaints() >= 1);
    QTRY_COMPARE(damaged.size(), 1);
    QCOMPARE(test::openJournal(options(), *m_clock).error().code,
             store::Failure::Code::Damaged);  // the next start
    QStringList texts;
    for (const auto *box : m_window->findChildren<QMessageBox *>(QStringLiteral("complaint")))
      texts << box->text();
    QVERIFY2(texts.join(u'\n').contains(QStringLiteral("The journal is not sound.")),
             qPrintable(texts.join(u'\n')));
  }

  // The window's own connection goes on, from what it remembers.
  void tellsThatTheJournalIsNoDatabaseAnyMore() {
    auto opened = openJournal(options(), *m_clock);
    QVERIFY(opened.hasValue());
    QFile file(store::journalFile(folder()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(4096, '\x5a')) > 0);
    file.close();
    QSignalSpy damaged(m_upkeep.get(), &Upkeep::damaged);
    m_upkeep->begin();
    QTRY_COMPARE(damaged.size(), 1);
    QTRY_VERIFY(!m_upkeep->isWorking());
    QVERIFY(store::isMarkedDamaged(store::journalFile(folder())));
    QVERIFY(m_window->findChild<QMessageBox *>(QStringLiteral("complaint"))
                ->text()
                .startsWith(QStringLiteral("The journal is not sound.")));
  }

  void makesOneMoreAtOnce() {
    QSignalSpy made(m_upkeep.get(), &Upkeep::backedUp);
    m_upkeep->backUp();
    m_upkeep->backUp();  // one at a time
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(m_upkeep->backups().size(), std::size_t{1});
    QVERIFY(QFile::remove(m_upkeep->backups().front().path) && QDir().rmdir(store::backupsFolder(folder())));
    QVERIFY(standInTheWay());
    QSignalSpy failed(m_upkeep.get(), &Upkeep::failed);
    m_upkeep->backUp();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(complaints(), 0);  // said where it was asked for
  }

  void putsABackupInPlaceAtTheNextStart() {
    m_upkeep->backUp();
    QTRY_COMPARE(m_upkeep->backups().size(), std::size_t{1});
    QTRY_VERIFY(!m_upkeep->isWorking());
    sell("T1-2");
    QSignalSpy taken(m_upkeep.get(), &Upkeep::wishTaken);
    m_upkeep->wish(m_upkeep->backups().front().path);
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(m_upkeep->wished(), m_upkeep->backups().front().path);
    QCOMPARE(orders(), (QStringList{QStringLiteral("T1-1"), QStringLiteral("T1-2")}));
    {
      const auto opened = test::openJournal(options(), *m_clock);
      QVERIFY(opened.hasValue());
      QVERIFY(store::comparisonOwedSince(opened.value().journal->database()).value().has_value());
      QVERIFY(!opened.value().notRestored);
    }
    QCOMPARE(orders(), QStringList{QStringLiteral("T1-1")});
    QVERIFY(m_upkeep->wished().isEmpty());
    QVERIFY(QDir(folder() + QStringLiteral("/set-aside")).exists());
    // Until it is compared it is owed, whoever opens it next.
    const auto again = test::openJournal(options(), *m_clock);
    QVERIFY(again.hasValue());
    QVERIFY(store::comparisonOwedSince(again.value().journal->database()).value().has_value());
  }

  void wishesForNothingThatIsNotSound() {
    m_upkeep->backUp();
    QTRY_COMPARE(m_upkeep->backups().size(), std::size_t{1});
    QTRY_VERIFY(!m_upkeep->isWorking());
    const QString path = m_upkeep->backups().front().path;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(4096, '\x5a')) > 0);
    file.close();
    QSignalSpy failed(m_upkeep.get(), &Upkeep::failed);
    m_upkeep->wish(path);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_upkeep->wished().isEmpty());
  }

  void opensTheJournalAsItWasWhereTheBackupCannotBeUsed() {
    m_upkeep->backUp();
    QTRY_COMPARE(m_upkeep->backups().size(), std::size_t{1});
    QTRY_VERIFY(!m_upkeep->isWorking());
    const QString path = m_upkeep->backups().front().path;
    QVERIFY(store::wishRestore(folder(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a database") > 0);
    file.close();
    {
      const auto opened = test::openJournal(options(), *m_clock);
      QVERIFY(opened.hasValue());
      QVERIFY(opened.value().notRestored.has_value());
      m_upkeep->tellNotRestored(*opened.value().notRestored);
    }
    QCOMPARE(complaints(), 1);
    QCOMPARE(orders(), QStringList{QStringLiteral("T1-1")});
    QVERIFY(m_upkeep->wished().isEmpty());
  }

  void takesAWishBack() {
    m_upkeep->backUp();
    QTRY_COMPARE(m_upkeep->backups().size(), std::size_t{1});
    QTRY_VERIFY(!m_upkeep->isWorking());
    QVERIFY(store::wishRestore(folder(), m_upkeep->backups().front().path));
    m_upkeep->forgetWish();
    QVERIFY(m_upkeep->wished().isEmpty());
  }
};

QTEST_MAIN(UpkeepTest)
#include "upkeeptest.moc"
