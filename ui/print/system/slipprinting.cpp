#include "ui/print/system/slipprinting.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <memory>

#include "ui/print/pdffile.h"
#include "ui/print/system/printerjob.h"
#include "ui/text/slip.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/savequestion.h"

namespace kassir::print {

namespace {

// An order id may hold what a file's name cannot, or what would make it a hidden file or another folder's.
QString fileNameOf(const slip::Slip &slip) {
  static const QRegularExpression foreign(QStringLiteral("[^\\p{L}\\p{N}._-]|^\\."));
  QString name = slip.title;
  name.replace(foreign, QStringLiteral("_"));
  return (name.isEmpty() ? QStringLiteral("slip") : name) + QStringLiteral(".pdf");
}

}  // namespace

SlipPrinting::SlipPrinting(QWidget &window, const text::Speaker &speaker, PrinterNames printerNames,
                           QObject *parent)
    : QObject(parent),
      m_window(window),
      m_speaker(speaker),
      m_printerNames(std::move(printerNames)),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {}

void SlipPrinting::print(const slip::Slip &slip, const BeforePrinting &beforePrinting) {
  if (m_printerNames().isEmpty()) return offerPdf(slip);
  const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
  auto *dialog = new QPrintDialog(printer.get(), &m_window);
  dialog->setObjectName(QStringLiteral("printDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setOption(QAbstractPrintDialog::PrintToFile, false);  // a PDF is ours to write, whole or not at all
  dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
  // The connection keeps the printer as long as the dialog.
  connect(dialog, &QDialog::accepted, this, [this, printer, slip, beforePrinting] {
    if (!beforePrinting()) return;
    if (printOn(*printer, slip) == JobResult::HandedOver) {
      Q_EMIT printed();
    } else {
      Q_EMIT refused();
      Q_EMIT failed([this] { return text::printerRefused(m_speaker); });
    }
  });
  dialog->open();
}

void SlipPrinting::savePdf(const slip::Slip &slip, Paper paper) {
  auto *question =
      new ui::SaveQuestion({QStringLiteral("pdfDialog"), tr("Save as PDF"), tr("PDF files (*.pdf)"),
                            QStringLiteral("pdf"), m_folder, fileNameOf(slip)},
                           m_window);
  connect(question, &ui::SaveQuestion::chosen, this,
          [this, slip, paper](const QString &path) { write(slip, paper, path); });
  question->ask();
}

void SlipPrinting::offerPdf(const slip::Slip &slip) {
  auto *question = new ui::QuietBox(&m_window);
  question->setObjectName(QStringLiteral("noPrinterQuestion"));
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setIcon(QMessageBox::Information);
  question->setWindowTitle(tr("Print"));
  question->setTextFormat(Qt::PlainText);
  question->setText(tr("No printer is set up on this computer. The slip can be saved as PDF."));
  question->addButton(QMessageBox::Cancel);
  const QPushButton *save = question->addButton(tr("Save as PDF…"), QMessageBox::AcceptRole);
  connect(save, &QPushButton::clicked, this, [this, slip] { savePdf(slip); });
  question->open();
}

void SlipPrinting::write(const slip::Slip &slip, Paper paper, const QString &path) {
  const auto result = writePdf(slip, paper, path);
  if (!result) {
    Q_EMIT failed([this, error = result.error()] { return text::describe(error, m_speaker); });
    return;
  }
  m_folder = QFileInfo(path).absolutePath();
  Q_EMIT saved(path);
}

}  // namespace kassir::print
