#include "ui/journal/backupsdialog.h"

#include <QSignalSpy>

#include "openjournal.h"

using namespace kassir;
using namespace kassir::ui;

class BackupsDialogTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenJournal> m_open;
  BackupsDialog *m_dialog = nullptr;

  [[nodiscard]] test::FakeBackups &backups() const { return m_open->backups; }
  template <class T>
  [[nodiscard]] T *find(const char *name) const {
    return m_dialog->findChild<T *>(QLatin1String(name));
  }
  [[nodiscard]] bool isEnabled(const char *name) const { return find<QPushButton>(name)->isEnabled(); }
  [[nodiscard]] QString label(const char *name) const { return find<QLabel>(name)->text(); }
  void press(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
  void openDialog() {
    m_open->press("showBackups");
    m_dialog = m_open->page().findChild<BackupsDialog *>();
    QVERIFY(m_dialog != nullptr);
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenJournal>();
    const QDateTime made({2026, 6, 30}, {4, 0}, Qt::UTC);
    backups().rows = {{QStringLiteral("/b/2"), made, 12'345'678, true},
                      {QStringLiteral("/b/1"), made.addDays(-1), 300, false}};
    m_open->open();
  }
  void cleanup() { m_open->close(); }

  void listsThemByAgeAndSize() {
    openDialog();
    auto *table = find<QTableWidget>("backups");
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("30.06.2026 09:00"));
    QCOMPARE(table->item(0, 1)->text().replace(QChar(0xa0), u' '), QStringLiteral("12 346 kB"));
    QVERIFY(table->item(1, 0)->text().contains(QStringLiteral("newer version")));
    QVERIFY(!isEnabled("restoreBackup"));
    table->setCurrentCell(1, 0);
    QVERIFY(!isEnabled("restoreBackup"));
    table->setCurrentCell(0, 0);
    QVERIFY(isEnabled("restoreBackup"));
  }

  void teachesWhereThereIsNone() {
    backups().rows.clear();
    openDialog();
    QVERIFY(label("backupsWords").startsWith(QStringLiteral("There is no backup yet")));
    QVERIFY(!find<QTableWidget>("backups")->isVisible());
    QVERIFY(!isEnabled("restoreBackup"));
  }

  void makesOneMore() {
    openDialog();
    press("backUpNow");
    QCOMPARE(backups().made, 1);
    backups().works = true;
    Q_EMIT backups().changed();
    QVERIFY(!isEnabled("backUpNow"));
    QVERIFY(label("backupsStatus").contains(QStringLiteral("Copying")));
    backups().works = false;
    Q_EMIT backups().backedUp();
    QVERIFY(label("backupsStatus").startsWith(QStringLiteral("✓")));
    Q_EMIT backups().failed({store::Failure::Code::NoRoom, QStringLiteral("/b")});
    QVERIFY(label("backupsStatus").contains(QStringLiteral("disk is full")));
    m_open->speaker.setLanguage(Language::Russian);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_dialog, &change);
    QVERIFY(!label("backupsStatus").contains(QStringLiteral("disk is full")));
  }

  void asksBeforeOneTakesTheJournalsPlace() {
    QSignalSpy closing(&m_open->page(), &JournalPage::closeTillWanted);
    openDialog();
    find<QTableWidget>("backups")->setCurrentCell(0, 0);
    press("restoreBackup");
    auto *question = m_dialog->findChild<RestoreQuestion *>();
    QVERIFY(question != nullptr);
    QVERIFY(question->text().contains(QStringLiteral("30.06.2026 09:00")));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(m_dialog->findChild<RestoreQuestion *>() == nullptr);
    QVERIFY(backups().wishedPath.isEmpty());
    press("restoreBackup");
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("doRestore")), Qt::LeftButton);
    QCOMPARE(backups().wishedPath, QStringLiteral("/b/2"));
    QCOMPARE(closing.size(), 0);  // it is checked first
    Q_EMIT backups().wishTaken();
    QCOMPARE(closing.size(), 1);
  }

  void takesAWishBack() {
    backups().wishedPath = QStringLiteral("/b/2");
    openDialog();
    QVERIFY(label("backupsStatus").contains(QStringLiteral("next start")));
    press("forgetRestore");
    QCOMPARE(backups().forgotten, 1);
    QVERIFY(!find<QPushButton>("forgetRestore")->isVisible());
  }
};

QTEST_MAIN(BackupsDialogTest)
#include "backupsdialogtest.moc"
