#pragma once

#include <QObject>
#include <QPrinterInfo>
#include <QWidget>
#include <functional>

#include "core/slip/row.h"
#include "ui/print/sheet.h"
#include "ui/text/speaker.h"

namespace kassir::print {

/// Brings slips to the system's printers, or into PDF files. Its questions are asked beside the event loop:
/// every call returns at once, and a signal tells what came of it, none where the question was declined.
class SlipPrinting : public QObject {
  Q_OBJECT

 public:
  using PrinterNames = std::function<QStringList()>;
  /// Asked when the slip is about to go to the printer a person chose; it stays here if the answer is no.
  using BeforePrinting = std::function<bool()>;
  /// Whole, for people, in the speaker's language of the moment.
  using Sentence = std::function<QString()>;

  /// `window` owns the dialogs; it and `speaker` must outlive this.
  SlipPrinting(QWidget &window, const text::Speaker &speaker,
               PrinterNames printerNames = QPrinterInfo::availablePrinterNames, QObject *parent = nullptr);

  /// Asks for a printer; where there is none, says so and offers a PDF.
  void print(
      const slip::Slip &slip, const BeforePrinting &beforePrinting = [] { return true; });
  /// Asks for a place; suggests the order id as a name.
  void savePdf(const slip::Slip &slip, Paper paper = Paper::A4);

 Q_SIGNALS:
  /// Handed over to the system: from now on every further print is a copy.
  void printed();
  /// The printer took nothing of it.
  void refused();
  void saved(const QString &path);
  void failed(const kassir::print::SlipPrinting::Sentence &sentence);

 private:
  void offerPdf(const slip::Slip &slip);
  void write(const slip::Slip &slip, Paper paper, const QString &path);

  QWidget &m_window;
  const text::Speaker &m_speaker;
  PrinterNames m_printerNames;
  QString m_folder;  // of the last PDF, where the next is likely to go
};

}  // namespace kassir::print
