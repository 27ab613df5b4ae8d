#include "ui/widgets/keybutton.h"

#include <QGuiApplication>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <algorithm>

#include "ui/theme/colour.h"

namespace kassir::ui {

namespace {

constexpr int gap = 8;
constexpr int padding = 5;

}  // namespace

KeyButton::KeyButton(QWidget *parent) : QPushButton(parent) {}

void KeyButton::setKey(const QString &key) {
  if (m_key == key) return;
  m_key = key;
  updateGeometry();
  update();
}

int KeyButton::widthOf(const QString &key) const {
  if (key.isEmpty()) return 0;
  return gap + QFontMetrics(keyFont()).horizontalAdvance(key) + 2 * padding;
}

QSize KeyButton::sizeHint() const {
  return QPushButton::sizeHint() + QSize(widthOf(m_key), 0);
}

void KeyButton::paintEvent(QPaintEvent *) {
  QStylePainter painter(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  painter.drawControl(QStyle::CE_PushButtonBevel, option);
  const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
  const int keyWidth = widthOf(m_key);
  option.rect = room.adjusted(0, 0, -keyWidth, 0);
  painter.drawControl(QStyle::CE_PushButtonLabel, option);
  if (m_key.isEmpty()) return;

  const int words = std::min(fontMetrics().horizontalAdvance(text()), option.rect.width());
  const QFontMetrics metrics(keyFont());
  QRect frame(0, 0, keyWidth - gap, metrics.height() + 2);
  frame.moveCenter(room.center());
  frame.moveLeft(option.rect.center().x() + words / 2 + gap);
  const bool isOnAccent = property("role") == QStringLiteral("primary") && isEnabled();
  // Its own palette has the colours of its role in it, which tell nothing of the scheme.
  const auto of = [](theme::Colour wanted) { return theme::colour(wanted, QGuiApplication::palette()); };
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(keyFont());
  painter.setPen(isOnAccent ? of(theme::Colour::OnAccent) : of(theme::Colour::Line));
  constexpr int radius = 4;
  painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
  painter.setPen(isOnAccent ? of(theme::Colour::OnAccent) : of(theme::Colour::Soft));
  painter.drawText(frame, Qt::AlignCenter, m_key);
}

QFont KeyButton::keyFont() const {
  constexpr int shareOfHundred = 75;
  QFont small = font();
  small.setPointSize(std::max(1, small.pointSize() * shareOfHundred / 100));
  return small;
}

}  // namespace kassir::ui
