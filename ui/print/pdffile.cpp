#include "ui/print/pdffile.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>

#include "ui/print/sliplayout.h"

namespace kassir::print {

namespace {

constexpr int dotsPerInch = 600;

QSize areaOf(const QPageLayout &layout) {
  return layout.paintRectPixels(dotsPerInch).size();
}

QPageLayout a4() {
  // Wide margins keep a caption and its sum near each other.
  return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(35, 15, 35, 15),
          QPageLayout::Millimeter};
}

QPageLayout roll(Paper paper, qreal height) {
  const QSizeF size(paper == Paper::Roll80 ? 80 : 58, height);
  const qreal side = paper == Paper::Roll80 ? 4 : 5;
  return {QPageSize(size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch), QPageLayout::Portrait,
          QMarginsF(side, 4, side, 4), QPageLayout::Millimeter};
}

// The longest page a reader must show: 14,400 points. PDF 1.7, Annex C.2.
constexpr qreal longestPage = 5080;

qreal millimetres(int dots) {
  return dots * 25.4 / dotsPerInch;
}

void paintPages(const SlipLayout &layout, QPdfWriter &writer) {
  QPainter painter(&writer);
  for (int page = 0; page < layout.pageCount(); ++page) {
    if (page > 0) writer.newPage();
    layout.paint(painter, page);
  }
}

}  // namespace

QByteArray pdfOf(const slip::Slip &slip, Paper paper) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(dotsPerInch);
  writer.setTitle(slip.title);
  writer.setCreator(QStringLiteral("Kassir"));
  if (paper == Paper::A4) {
    writer.setPageLayout(a4());
    paintPages(SlipLayout(slip, pageSheet(areaOf(a4()), dotsPerInch), &writer), writer);
    return bytes;
  }
  const QPageLayout longest = roll(paper, longestPage);
  const SlipLayout layout(slip, rollSheet(areaOf(longest), dotsPerInch), &writer);
  const QMarginsF margins = longest.margins();
  const qreal used = millimetres(layout.heightOf(0)) + margins.top() + margins.bottom();
  writer.setPageLayout(layout.pageCount() > 1 ? longest : roll(paper, used));
  paintPages(layout, writer);
  return bytes;
}

Result<void, PdfFailure> writePdf(const slip::Slip &slip, Paper paper, const QString &path) {
  QSaveFile file(path);
  // Unbuffered and counted: where a disk fills up, Qt takes a part that was written for the whole, and would
  // put a torn file in the old one's place.
  if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
    return failure(PdfFailure{PdfFailure::Code::CannotCreate, path});
  const QByteArray pdf = pdfOf(slip, paper);
  if (file.write(pdf) != pdf.size() || !file.commit())
    return failure(PdfFailure{PdfFailure::Code::CannotWrite, path});
  return {};
}

}  // namespace kassir::print
