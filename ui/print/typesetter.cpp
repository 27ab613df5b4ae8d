#include "ui/print/typesetter.h"

#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>

#include "core/slip/qrcode.h"

namespace kassir::print {

using slip::Emphasis;
using slip::QrCode;

namespace {

// One shape of all dark modules: painted one by one, a viewer of PDFs would show seams between them.
QPainterPath shapeOf(const QrCode &code, int module) {
  QPainterPath shape;
  shape.setFillRule(Qt::WindingFill);
  for (int y = 0; y < code.size(); ++y) {
    for (int x = 0; x < code.size(); ++x) {
      const int start = x;
      while (code.isDark(x, y)) ++x;
      if (x > start) shape.addRect(start * module, y * module, (x - start) * module, module);
    }
  }
  return shape;
}

}  // namespace

Piece Typesetter::operator()(const slip::Heading &heading) const {
  const QFont font = fontOf(Size::Huge, QFont::Bold);
  return rows(wrapped(heading.text, font, m_sheet.width, 0), font, Qt::AlignHCenter);
}

Piece Typesetter::operator()(const slip::Text &text) const {
  const QFont font = fontOf(text.emphasis);
  const Qt::Alignment alignment = text.align == slip::Align::Centre ? Qt::AlignHCenter : Qt::AlignLeft;
  return rows(wrapped(text.text, font, m_sheet.width, text.mostRows), font, alignment);
}

Piece Typesetter::operator()(const slip::Pair &pair) const {
  const QFont font = fontOf(pair.emphasis);
  const int gap = lengthOf(QStringLiteral("0"), font) * 2;
  const bool isOneRow =
      lengthOf(pair.left, font) + gap + lengthOf(pair.right, font) <= m_sheet.width || pair.right.isEmpty();
  Piece left = rows(wrapped(pair.left, font, m_sheet.width, 0), font, Qt::AlignLeft);
  Piece right = rows(wrapped(pair.right, font, m_sheet.width, 0), font, Qt::AlignRight);
  const int below = isOneRow ? 0 : left.height;
  const int height = isOneRow ? std::max(left.height, right.height) : left.height + right.height;
  return {height, [left = std::move(left), right = std::move(right), below](QPainter &painter, int top) {
            left.paint(painter, top);
            right.paint(painter, top + below);
          }};
}

Piece Typesetter::operator()(const slip::Separator &) const {
  const int size = m_sheet.font.pixelSize();
  const int thickness = std::max(1, size / 14);
  return {size, [width = m_sheet.width, size, thickness](QPainter &painter, int top) {
            painter.fillRect(0, top + (size - thickness) / 2, width, thickness, Qt::black);
          }};
}

Piece Typesetter::operator()(const slip::Qr &qr) const {
  constexpr int leastModule = 3;
  const Piece nothing{0, [](QPainter &, int) {}};
  const auto code = QrCode::encode(qr.text);
  if (!code) return nothing;
  const int modules = code->size() + 2 * QrCode::quietZone;
  const int module = std::min(m_sheet.module, std::min(m_sheet.width, m_sheet.height) / modules);
  if (module < leastModule) return nothing;
  const int left = (m_sheet.width - module * modules) / 2 + module * QrCode::quietZone;
  return {module * modules, [shape = shapeOf(*code, module), left, module](QPainter &painter, int top) {
            painter.fillPath(shape.translated(left, top + module * QrCode::quietZone), Qt::black);
          }};
}

Piece Typesetter::operator()(const slip::Space &) const {
  return {m_sheet.font.pixelSize() / 2, [](QPainter &, int) {}};
}

QFont Typesetter::fontOf(Emphasis emphasis) const {
  switch (emphasis) {
    case Emphasis::Slight: return fontOf(Size::Small, QFont::Normal);
    case Emphasis::Normal: return fontOf(Size::Normal, QFont::Normal);
    case Emphasis::Strong: return fontOf(Size::Normal, QFont::Bold);
    case Emphasis::Strongest: return fontOf(Size::Large, QFont::Bold);
  }
  Q_UNREACHABLE();
}

QFont Typesetter::fontOf(Size size, QFont::Weight weight) const {
  const auto tenths = [size] {
    switch (size) {
      case Size::Small: return 9;
      case Size::Normal: return 10;
      case Size::Large: return 14;
      case Size::Huge: return 16;
    }
    Q_UNREACHABLE();
  };
  QFont font = m_sheet.font;
  font.setPixelSize(m_sheet.font.pixelSize() * tenths() / 10);
  font.setWeight(weight);
  return font;
}

int Typesetter::lengthOf(const QString &text, const QFont &font) const {
  return QFontMetrics(font, m_device).horizontalAdvance(text);
}

QStringList Typesetter::wrapped(const QString &text, const QFont &font, int width, int most) const {
  QTextLayout layout(text, font, m_device);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  QStringList rows;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    if (most > 0 && rows.size() + 1 == most) {
      // What is left goes into the last row, and what does not fit there is cut.
      rows << QFontMetrics(font, m_device).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
      break;
    }
    rows << text.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return rows;
}

Piece Typesetter::rows(const QStringList &texts, const QFont &font, Qt::Alignment alignment) const {
  // Some fonts ask for half a row of air, which on paper is paid for.
  const int row = std::min(QFontMetrics(font, m_device).lineSpacing(), font.pixelSize() * 6 / 5);
  const int flags = static_cast<int>(alignment) | Qt::AlignTop | Qt::TextSingleLine | Qt::TextDontClip;
  return {row * static_cast<int>(texts.size()),
          [texts, font, row, flags, width = m_sheet.width](QPainter &painter, int top) {
            painter.setFont(font);
            for (const QString &text : texts) {
              painter.drawText(QRect(0, top, width, row), flags, text);
              top += row;
            }
          }};
}

}  // namespace kassir::print
