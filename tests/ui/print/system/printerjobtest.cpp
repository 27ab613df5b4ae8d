#include "ui/print/system/printerjob.h"

#include <QTest>

#include "core/slip/saleslip.h"
#include "tests/core/slip/plainwords.h"
#include "tests/core/slip/saleslips.h"
#include "tests/support/widgettest.h"
#include "tests/ui/print/tools.h"

using namespace kassir;
using namespace kassir::print;

namespace {

slip::Slip slipOf(std::size_t lines) {
  sale::Sale sale = slip::fourLines();
  while (sale.lines.size() < lines) sale.lines.push_back(sale.lines[0]);
  return slip::saleSlip(slip::paidSale(sale), slip::plainWords());
}

}  // namespace

// A printer that prints into a file stands in for one of metal: the painting is the same.
class PrinterJobTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { test::failOnWarnings(); }

  void printsOnThePaperOfThePrinter_data() {
    QTest::addColumn<QPageSize>("size");
    QTest::addColumn<QString>("font");
    QTest::newRow("A4") << QPageSize(QPageSize::A4) << QStringLiteral("Sans");
    QTest::newRow("A5") << QPageSize(QPageSize::A5) << QStringLiteral("Sans");
    QTest::newRow("80 mm") << QPageSize(QSizeF(80, 297), QPageSize::Millimeter) << QStringLiteral("Mono");
  }
  void printsOnThePaperOfThePrinter() {
    QFETCH(QPageSize, size);
    QFETCH(QString, font);
    const QString path = m_folder.filePath(QStringLiteral("job.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(path);
    printer.setPageSize(size);
    printer.setPageMargins(QMarginsF(4, 4, 4, 4), QPageLayout::Millimeter);
    QCOMPARE(printOn(printer, slipOf(4)), JobResult::HandedOver);
    QVERIFY(textOf(path).contains(QStringLiteral("Әсел")));
    QVERIFY(outputOf(QStringLiteral("pdffonts"), {path}).contains(font));
    QVERIFY(outputOf(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("T1-20261122-2676500-K7QD")));
  }

  void printsALongSlipOnSeveralPages() {
    const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(path);
    QCOMPARE(printOn(printer, slipOf(100)), JobResult::HandedOver);
    QVERIFY(pagesOf(path) > 5);
    QVERIFY(textOf(path).contains(QStringLiteral("100. Chococream")));
  }

  void saysThatThePrinterRefused() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("nowhere/job.pdf")));
    QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
    QCOMPARE(printOn(printer, slipOf(1)), JobResult::Refused);
  }

 private:
  QTemporaryDir m_folder;
};

QTEST_MAIN(PrinterJobTest)
#include "printerjobtest.moc"
