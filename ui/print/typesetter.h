#pragma once

#include <QPainter>
#include <functional>

#include "core/slip/row.h"
#include "ui/print/sheet.h"

namespace kassir::print {

/// A row made ready for paper: so high, and painted from `top` downwards.
struct Piece {
  int height = 0;
  std::function<void(QPainter &, int top)> paint;
};

/// Makes pieces of rows for one sheet. A visitor of slip::Row.
class Typesetter {
 public:
  /// `device` is what will be painted on; it must outlive the typesetter, not the pieces.
  Typesetter(const Sheet &sheet, QPaintDevice *device) : m_sheet(sheet), m_device(device) {}

  [[nodiscard]] Piece operator()(const slip::Heading &heading) const;
  [[nodiscard]] Piece operator()(const slip::Text &text) const;
  [[nodiscard]] Piece operator()(const slip::Pair &pair) const;
  [[nodiscard]] Piece operator()(const slip::Separator &separator) const;
  /// Empty where the code would need modules of less than 3 dots.
  [[nodiscard]] Piece operator()(const slip::Qr &code) const;
  [[nodiscard]] Piece operator()(const slip::Space &space) const;

 private:
  enum class Size { Small, Normal, Large, Huge };

  [[nodiscard]] QFont fontOf(slip::Emphasis emphasis) const;
  [[nodiscard]] QFont fontOf(Size size, QFont::Weight weight) const;
  [[nodiscard]] int lengthOf(const QString &text, const QFont &font) const;
  /// The rows of the paper that `text` takes, at most `most` unless that is 0.
  [[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, int width, int most) const;
  [[nodiscard]] Piece rows(const QStringList &texts, const QFont &font, Qt::Alignment alignment) const;

  const Sheet &m_sheet;
  QPaintDevice *m_device;
};

}  // namespace kassir::print
