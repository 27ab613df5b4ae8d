#include "app/window/opening.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/window/program.h"
#include "core/base/processname.h"
#include "core/store/backups.h"
#include "core/store/damage.h"
#include "tests/app/window/opened.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;

/// What stands between the start of the program and its window: it is told, and nothing is replaced by a key
/// in passing.
class OpeningTest : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_folder;
  SystemClock m_clock;

  [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("data")); }
  [[nodiscard]] Options options() const { return {false, folder(), Language::English}; }
  [[nodiscard]] static QMessageBox *box(const char *name) {
    for (QWidget *window : QApplication::topLevelWidgets())
      if (window->isVisible() && window->objectName() == QLatin1String(name))
        return qobject_cast<QMessageBox *>(window);
    return nullptr;
  }
  static void press(const char *name, const char *button) {
    QMessageBox *asked = box(name);
    QVERIFY2(asked != nullptr, name);
    auto *found = asked->findChild<QPushButton *>(QLatin1String(button));
    QVERIFY2(found != nullptr, button);
    found->click();
  }
  [[nodiscard]] QString journal() const { return store::journalFile(folder()); }
  [[nodiscard]] QByteArray bytes() const {
    QFile file(journal());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  void damage() {
    for (const char *log : {"-wal", "-shm"}) QFile::remove(journal() + QLatin1String(log));
    QFile file(journal());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(65536, '\xff')) > 0);
  }
  [[nodiscard]] static bool isShown() {
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
      return window->isVisible() && qobject_cast<const ui::MainWindow *>(window) != nullptr;
    });
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    QApplication::setQuitOnLastWindowClosed(false);
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toUtf8());
    QVERIFY(test::openJournal(options(), m_clock));
  }

  // Else the words of that language stand wherever another has no sheet of its own.
  void speaksNoLongerThanItHasSomethingToTell() {
    damage();
    Options russian = options();
    russian.language = Language::Russian;
    Opening opening(russian, m_clock);
    QSignalSpy opened(&opening, &Opening::opened);
    opening.begin();
    QTRY_VERIFY(box("openingTrouble") != nullptr);
    const auto word = [] { return QCoreApplication::translate("kassir::window::BeginAnewQuestion", "Back"); };
    QVERIFY(word() != QStringLiteral("Back"));
    press("openingTrouble", "beginAnew");
    QTRY_VERIFY(box("beginAnewQuestion") != nullptr);
    press("beginAnewQuestion", "beginAnewMeant");
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(word(), QStringLiteral("Back"));
  }

  // Nothing of a damaged journal tells which it was.
  void speaksTheLanguageThatWasOnTheScreenLastAndLetsItBeChanged() {
    LastLanguage(folder()).keep(Language::Kazakh);
    damage();
    Options nobodys = options();
    nobodys.language.reset();
    Opening opening(nobodys, m_clock);
    opening.begin();
    QTRY_VERIFY(box("openingTrouble") != nullptr);
    const auto close = [] {
      return box("openingTrouble")->findChild<QPushButton *>(QStringLiteral("closeTill"))->text();
    };
    QCOMPARE(close(), QStringLiteral("Кассаны жабу"));
    press("openingTrouble", "language_ru");
    QVERIFY(box("openingTrouble") != nullptr);
    QTRY_COMPARE(close(), QStringLiteral("Закрыть кассу"));
    press("openingTrouble", "beginAnew");
    QTRY_VERIFY(box("beginAnewQuestion") != nullptr);
    const auto *languages = box("beginAnewQuestion")->findChild<QWidget *>(QStringLiteral("languageSwitch"));
    QVERIFY(languages != nullptr && languages->isVisible());
    QVERIFY(languages->geometry().top() > 0 &&
            box("beginAnewQuestion")->rect().contains(languages->geometry()));
    QVERIFY(box("beginAnewQuestion")->text().startsWith(QStringLiteral("В пустом журнале")));
    QCOMPARE(LastLanguage(folder()).find(std::nullopt, Language::Kazakh), Language::Russian);
  }

  // As kassir-cli does, which has no window to bring to the front.
  void tellsWhoHasTheFolderAndGoesOnWhenItIsFree() {
    auto other = std::make_unique<OpenJournal>(test::opened(options()));
    Program program(options());
    program.run();
    QTRY_VERIFY(box("openingTrouble") != nullptr);
    const qint64 process = QCoreApplication::applicationPid();
    const QString words = box("openingTrouble")->text();
    QVERIFY2(words.contains(QString::number(process)) && words.contains(processName(process)),
             qPrintable(words));
    QVERIFY2(FirstWindow::raise(folder()), "a second start is heard while this is asked");
    press("openingTrouble", "tryAgain");
    QTRY_VERIFY(box("openingTrouble") != nullptr);
    other.reset();
    press("openingTrouble", "tryAgain");
    QTRY_VERIFY(isShown());
    QVERIFY(FirstWindow::raise(folder()));
  }

  void putsTheNewestBackupInPlaceAndSaysWhatItDoes() {
    {
      const OpenJournal open = test::opened(options());
      QVERIFY(store::makeBackup(open.journal->database(), folder(), store::BackupKind::Daily,
                                m_clock.now().addYears(1)));  // by a clock that ran ahead
    }
    damage();
    Opening opening(options(), m_clock);
    QSignalSpy opened(&opening, &Opening::opened);
    opening.begin();
    QVERIFY(box("openingWork") != nullptr);
    QTRY_VERIFY(box("openingTrouble") != nullptr);
    QVERIFY(box("openingWork") == nullptr);
    const QString words = QStringLiteral("There is a sound backup of %1");
    QVERIFY(box("openingTrouble")
                ->text()
                .contains(words.arg(m_clock.now().toLocalTime().toString(QStringLiteral("dd.MM.yyyy")))));
    press("openingTrouble", "restoreBackup");
    QTRY_VERIFY(box("openingWork") != nullptr);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(box("openingWork") == nullptr);
  }

  // By the check that sees all of it: what marked it may be no more than an index.
  void readsAMarkedJournalWholeBeforeItOpensIt() {
    store::markDamaged(journal());
    {
      Opening opening(options(), m_clock);
      QSignalSpy opened(&opening, &Opening::opened);
      opening.begin();
      QVERIFY(box("openingWork") != nullptr);
      QTRY_COMPARE(opened.size(), 1);
      QVERIFY(!store::isMarkedDamaged(journal()));
    }
    store::markDamaged(journal());
    damage();
    Opening opening(options(), m_clock);
    opening.begin();
    QTRY_VERIFY(box("openingTrouble") != nullptr);
    QVERIFY(store::isMarkedDamaged(journal()));
  }

  // Without the program's end in between: the customers stand there.
  void offersTheBackupAtOnceWhereARunningTillMeetsDamage() {
    {
      const OpenJournal open = test::opened(options());
      QVERIFY(store::makeBackup(open.journal->database(), folder(), store::BackupKind::Daily, m_clock.now()));
    }
    qint64 page = 0;
    {
      // Of one table that no start reads, so that the journal opens.
      const auto database = store::Database::open(journal(), store::Access::Read);
      store::Rows rows =
          database.value()->select(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'phone'"));
      if (rows.next()) page = rows.integer(0);
    }
    QFile file(journal());
    QVERIFY(page > 1 && file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4096));
    QVERIFY(file.write(QByteArray(4096, '\x5a')) == 4096);
    file.close();
    Program program(options());
    program.run();
    QTRY_VERIFY(isShown());
    QTRY_VERIFY(box("complaint") != nullptr);
    press("complaint", "startAgainNow");
    QTRY_VERIFY(box("openingTrouble") != nullptr);
    QVERIFY(!isShown());
    press("openingTrouble", "restoreBackup");
    QTRY_VERIFY(isShown());
    QVERIFY(!store::isMarkedDamaged(journal()));
  }

  void asksOnceMoreBeforeAnEmptyJournalAndNamesNoBackupWhereThereIsNone() {
    damage();
    const QByteArray damaged = bytes();
    Opening opening(options(), m_clock);
    QSignalSpy opened(&opening, &Opening::opened);
    opening.begin();
    QTRY_VERIFY(box("openingTrouble") != nullptr);
    const QString words = box("openingTrouble")->text();
    QVERIFY2(words.contains(QStringLiteral("no sound backup")), qPrintable(words));
    QVERIFY(!words.contains(QStringLiteral("newest backup")));
    press("openingTrouble", "beginAnew");
    QTRY_VERIFY(box("beginAnewQuestion") != nullptr);
    QTest::keyClick(box("beginAnewQuestion"), Qt::Key_Return);  // as a scanner ends
    QTRY_VERIFY(box("openingTrouble") != nullptr);
    QCOMPARE(bytes(), damaged);
    press("openingTrouble", "beginAnew");
    QTRY_VERIFY(box("beginAnewQuestion") != nullptr);
    press("beginAnewQuestion", "beginAnewMeant");
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(QDir(folder() + QStringLiteral("/set-aside")).exists());
  }
};

QTEST_MAIN(OpeningTest)
#include "openingtest.moc"
