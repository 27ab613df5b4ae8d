#pragma once

#include <vector>

#include "ui/print/typesetter.h"

namespace kassir::print {

/// A slip divided into the pages of a sheet. A block stays on one page unless it is higher than that, a row
/// always does.
class SlipLayout {
 public:
  /// `device` is what will be painted on; it need not live longer than this call.
  SlipLayout(const slip::Slip &slip, const Sheet &sheet, QPaintDevice *device);

  /// At least 1.
  [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
  /// How much of the page's height is used, without the footer.
  [[nodiscard]] int heightOf(int page) const { return m_pages.at(static_cast<std::size_t>(page)).height; }
  /// In black; the painter's origin is the upper left of the sheet.
  void paint(QPainter &painter, int page) const;

 private:
  struct Placed {
    Piece piece;
    int top = 0;
  };
  struct Page {
    std::vector<Placed> pieces;
    int height = 0;
  };

  void place(Piece piece, int available);
  void addFooters(const slip::Slip &slip, const Typesetter &typesetter, int sheetHeight);

  std::vector<Page> m_pages = std::vector<Page>(1);
};

}  // namespace kassir::print
