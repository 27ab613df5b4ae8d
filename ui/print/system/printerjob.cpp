#include "ui/print/system/printerjob.h"

#include "ui/print/sliplayout.h"

namespace kassir::print {

namespace {

Sheet sheetOf(const QPrinter &printer) {
  constexpr qreal widestRoll = 82;
  const QPageLayout layout = printer.pageLayout();
  const QSize area = layout.paintRectPixels(printer.resolution()).size();
  const bool isRoll = layout.fullRect(QPageLayout::Millimeter).width() <= widestRoll;
  return isRoll ? rollSheet(area, printer.resolution()) : pageSheet(area, printer.resolution());
}

}  // namespace

JobResult printOn(QPrinter &printer, const slip::Slip &slip) {
  printer.setDocName(slip.title);
  printer.setCreator(QStringLiteral("Kassir"));
  printer.setFullPage(false);
  QPainter painter;
  if (!painter.begin(&printer)) return JobResult::Refused;
  const SlipLayout layout(slip, sheetOf(printer), &printer);
  for (int page = 0; page < layout.pageCount(); ++page) {
    if (page > 0) printer.newPage();
    layout.paint(painter, page);
  }
  return painter.end() ? JobResult::HandedOver : JobResult::Refused;
}

}  // namespace kassir::print
