#include <QSignalSpy>
#include <QTest>

#include "tests/app/window/behindjournal.h"
#include "tests/support/journalfill.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;

/// Sales are saved as a table beside the window, whole or not at all.
class TableSavingTest : public QObject {
  Q_OBJECT

  std::unique_ptr<test::SellingTill> m_till;
  std::unique_ptr<test::BehindJournal> m_behind;

  [[nodiscard]] JournalDesk &journal() const { return m_behind->journal; }

 private Q_SLOTS:
  void init() {
    test::failOnWarnings();
    m_till = std::make_unique<test::SellingTill>();
    m_behind = std::make_unique<test::BehindJournal>(*m_till);
  }
  void cleanup() {
    m_behind.reset();
    m_till.reset();
  }

  void savesATableBesideTheWindow() {
    const JournalFill fill{250, 250, journal().today()};
    QVERIFY(fillJournal(m_till->journal(), fill).hasValue());
    const QString path = m_till->folder.filePath(QStringLiteral("sales.csv"));
    QSignalSpy saved(&journal(), &JournalDesk::exported);
    QSignalSpy progress(&journal(), &JournalDesk::exportProgressed);
    const QDate today = journal().today();
    journal().beginExport(path, {{today, today}, till::ExportForm::Sales, csv::Dialect::Rfc4180});
    m_behind->speaker.setLanguage(Language::Kazakh);  // while the other thread writes
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 10'000);
    QCOMPARE(saved.at(0).at(1).toLongLong(), qint64{250});
    QVERIFY(progress.size() > 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QCOMPARE(table.count('\n'), 251);
    QVERIFY(table.contains(",Paid,"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
  }

  void leavesNoTableThatIsNotWhole() {
    const QString path = m_till->folder.filePath(QStringLiteral("nowhere/sales.csv"));
    QSignalSpy failed(&journal(), &JournalDesk::notExported);
    journal().beginExport(path, {});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10'000);
    QCOMPARE(failed.at(0).at(0).value<till::ExportFailure>().code, till::ExportFailure::Code::CannotWrite);
    // So many that they are not written before the next line.
    QVERIFY(fillJournal(m_till->journal(), {3000, 3000, journal().today()}).hasValue());
    const QString other = m_till->folder.filePath(QStringLiteral("sales.csv"));
    journal().beginExport(other, {});
    journal().stopExport();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 10'000);
    QCOMPARE(failed.at(1).at(0).value<till::ExportFailure>().code, till::ExportFailure::Code::Stopped);
    QVERIFY(!QFile::exists(other));
  }
};

QTEST_MAIN(TableSavingTest)
#include "tablesavingtest.moc"
