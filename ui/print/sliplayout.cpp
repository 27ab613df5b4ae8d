#include "ui/print/sliplayout.h"

#include <numeric>

namespace kassir::print {

namespace {

slip::Text footerText(const slip::Slip &slip, int page, int pages) {
  return {QStringLiteral("%1 · %2\u00A0/\u00A0%3")
              .arg(slip.footer, QString::number(page), QString::number(pages)),
          slip::Align::Centre, slip::Emphasis::Slight, 0};
}

}  // namespace

SlipLayout::SlipLayout(const slip::Slip &slip, const Sheet &sheet, QPaintDevice *device) {
  const Typesetter typesetter(sheet, device);
  const bool hasFooters = sheet.kind == Sheet::Kind::Page;
  constexpr int manyPages = 9999;
  const int footer = hasFooters ? typesetter(footerText(slip, manyPages, manyPages)).height : 0;
  const int available = sheet.height - footer;
  for (const slip::Block &block : slip.blocks) {
    std::vector<Piece> pieces;
    for (const slip::Row &row : block) pieces.push_back(std::visit(typesetter, row));
    const int height = std::accumulate(pieces.begin(), pieces.end(), 0,
                                       [](int sum, const Piece &piece) { return sum + piece.height; });
    const bool isTooLow = m_pages.back().height + height > available;
    if (isTooLow && height <= available) m_pages.emplace_back();
    for (Piece &piece : pieces) place(std::move(piece), available);
  }
  if (hasFooters && pageCount() > 1) addFooters(slip, typesetter, sheet.height);
}

void SlipLayout::place(Piece piece, int available) {
  const bool isTooLow = m_pages.back().height + piece.height > available;
  if (isTooLow && m_pages.back().height > 0) m_pages.emplace_back();
  Page &page = m_pages.back();
  const int top = page.height;
  page.height += piece.height;
  page.pieces.push_back({std::move(piece), top});
}

void SlipLayout::addFooters(const slip::Slip &slip, const Typesetter &typesetter, int sheetHeight) {
  for (int page = 0; page < pageCount(); ++page) {
    Piece footer = typesetter(footerText(slip, page + 1, pageCount()));
    const int top = sheetHeight - footer.height;
    m_pages[static_cast<std::size_t>(page)].pieces.push_back({std::move(footer), top});
  }
}

void SlipLayout::paint(QPainter &painter, int page) const {
  painter.setPen(Qt::black);
  for (const Placed &placed : m_pages.at(static_cast<std::size_t>(page)).pieces)
    placed.piece.paint(painter, placed.top);
}

}  // namespace kassir::print
