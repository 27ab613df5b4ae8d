#include <QFileDialog>
#include <QProgressBar>
#include <QTemporaryDir>
#include <QTreeView>

#include "openjournal.h"
#include "ui/journal/exportdialog.h"
#include "ui/widgets/filedates.h"

using namespace kassir;
using namespace kassir::ui;

/// From the wish for a table to the word about what came of it.
class TablesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::OpenJournal> m_open;
  QTemporaryDir m_folder;

  void press(const char *name) {
    QTest::mouseClick(m_open->page().window()->findChild<QAbstractButton *>(QLatin1String(name)),
                      Qt::LeftButton, {}, {8, 8});
  }
  void save() {
    press("chooseExportFile");
    auto *files = m_open->page().findChild<QFileDialog *>(QStringLiteral("saveTableDialog"));
    QVERIFY(files != nullptr);
    files->setDirectory(m_folder.path());
    files->selectFile(QStringLiteral("sales.csv"));
    static_cast<QDialog *>(files)->accept();
    QTRY_VERIFY(m_open->source.request.has_value());
  }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_open = std::make_unique<test::OpenJournal>();
    m_open->source.add(1, sale::SaleState::Paid);
    m_open->open();
  }
  void cleanup() { m_open->close(); }

  void savesForExcelUnlessAskedOtherwise() {
    press("saveAsTable");
    save();
    QCOMPARE(m_open->source.exportPath, m_folder.filePath(QStringLiteral("sales.csv")));
    const till::ExportRequest &request = *m_open->source.request;
    const QDate day = m_open->source.day;
    QCOMPARE(request.period, (store::SalePeriod{day, day}));
    QCOMPARE(request.form, till::ExportForm::Sales);
    QCOMPARE(request.dialect, csv::Dialect::ForExcel);
  }

  void savesARowAnItemForOtherPrograms() {
    press("saveAsTable");
    press("exportLines");
    press("exportRfc4180");
    save();
    QCOMPARE(m_open->source.request->form, till::ExportForm::Lines);
    QCOMPARE(m_open->source.request->dialect, csv::Dialect::Rfc4180);
  }

  void tellsHowFarItIsAndStops() {
    QVERIFY(!m_open->isShown("exportBar"));
    press("saveAsTable");
    save();
    QVERIFY(m_open->isShown("exportBar"));
    QVERIFY(!m_open->find<QPushButton>("saveAsTable")->isEnabled());
    Q_EMIT m_open->source.exportProgressed(1500, 6000);
    QCOMPARE(m_open->label("exportProgressWords"), QStringLiteral("Saving the table: 1 500 of 6 000 sales"));
    QCOMPARE(m_open->find<QProgressBar>("exportProgress")->value(), 250);
    press("stopExport");
    QCOMPARE(m_open->source.stops, 1);
    Q_EMIT m_open->source.notExported({till::ExportFailure::Code::Stopped});
    QVERIFY(!m_open->isShown("exportBar"));
    QVERIFY(m_open->find<QPushButton>("saveAsTable")->isEnabled());
    QVERIFY(m_open->label("toastText").contains(QStringLiteral("stopped")));
  }

  void tellsWhereItIs() {
    press("saveAsTable");
    save();
    Q_EMIT m_open->source.exported(QStringLiteral("/tmp/sales.csv"), 12);
    QVERIFY(m_open->label("toastText").contains(QStringLiteral("/tmp/sales.csv")));
    QVERIFY(m_open->label("toastText").contains(QStringLiteral("12")));
  }

  void obeysEnterOnTheButtonThatHasTheFocus() {
    press("saveAsTable");
    auto *dialog = m_open->page().findChild<ExportDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *leave = dialog->findChild<QPushButton *>(QStringLiteral("leaveExport"));
    leave->setFocus();
    QTest::keyClick(leave, Qt::Key_Return);
    QTRY_VERIFY(m_open->page().findChild<ExportDialog *>() == nullptr);
    press("saveAsTable");
    dialog = m_open->page().findChild<ExportDialog *>();
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("chooseExportFile")), Qt::Key_Return);
    QVERIFY(m_open->page().findChild<QFileDialog *>(QStringLiteral("saveTableDialog")) != nullptr);
  }

  // Qt writes them in the language of the computer.
  void writesTheDatesOfFilesInTheTillsForm() {
    QFile file(m_folder.filePath(QStringLiteral("old.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setFileTime({{2026, 1, 31}, {14, 5}}, QFileDevice::FileModificationTime));
    file.close();
    press("saveAsTable");
    press("chooseExportFile");
    auto *files = m_open->page().findChild<QFileDialog *>(QStringLiteral("saveTableDialog"));
    files->setDirectory(m_folder.path());
    files->setViewMode(QFileDialog::Detail);
    const auto *list = files->findChild<QTreeView *>(QStringLiteral("treeView"));
    QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 1);
    const QModelIndex date = list->model()->index(0, 3, list->rootIndex());
    const auto *shown = dynamic_cast<const FileDates *>(list->itemDelegate());
    QVERIFY(shown != nullptr);
    QStyleOptionViewItem option;
    shown->initStyleOption(&option, date);
    QCOMPARE(option.text, QStringLiteral("31.01.2026 14:05"));
    files->reject();
  }

  void savesNothingWithoutBeingTold() {
    press("saveAsTable");
    press("leaveExport");
    QTRY_VERIFY(m_open->page().findChild<ExportDialog *>() == nullptr);
    QVERIFY(!m_open->source.request);
  }
};

QTEST_MAIN(TablesTest)
#include "tablestest.moc"
