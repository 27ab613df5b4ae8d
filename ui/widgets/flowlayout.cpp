#include "ui/widgets/flowlayout.h"

#include <QWidget>
#include <algorithm>

namespace kassir::ui {

FlowLayout::FlowLayout(QWidget *parent, Rows rows) : QLayout(parent), m_rows(rows) {
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) {
  m_items.emplace_back(item);
  invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index) {
  if (itemAt(index) == nullptr) return nullptr;
  const auto taken = m_items.begin() + index;
  QLayoutItem *item = taken->release();
  m_items.erase(taken);
  invalidate();
  return item;
}

int FlowLayout::heightForWidth(int width) const {
  return flow(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const {
  int width = 0;
  int height = 0;
  for (const auto &item : m_items) {
    if (item->isEmpty()) continue;
    width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    height = std::max(height, item->sizeHint().height());
  }
  return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const auto &item : m_items) {
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  }
  return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect) {
  QLayout::setGeometry(rect);
  flow(rect, Pass::Place);
}

// The height of all rows in a rectangle as wide as this one. All rows are as high as the highest widget.
int FlowLayout::flow(const QRect &rect, Pass pass) const {
  const QRect room = rect.marginsRemoved(contentsMargins());
  const int rowHeight = sizeHint().shrunkBy(contentsMargins()).height();
  int y = room.y();
  for (std::size_t first = 0, next = 0; first < m_items.size(); first = next) {
    int used = -spacing();
    std::vector<QLayoutItem *> row;
    for (; next < m_items.size(); ++next) {
      QLayoutItem *item = m_items[next].get();
      if (item->isEmpty()) continue;
      const int width = std::min(item->sizeHint().width(), room.width());
      if (!row.empty() && used + spacing() + width > room.width()) break;
      used += spacing() + width;
      row.push_back(item);
    }
    if (row.empty()) break;
    if (y > room.y()) y += spacing();
    if (pass == Pass::Place) place(row, QRect(room.x(), y, room.width(), rowHeight), room.width() - used);
    y += rowHeight;
  }
  return std::max(y, room.y() + rowHeight) + contentsMargins().bottom() - rect.y();
}

void FlowLayout::place(const std::vector<QLayoutItem *> &row, const QRect &room, int left) const {
  int x = room.x();
  auto remaining = static_cast<int>(row.size());
  for (QLayoutItem *item : row) {
    const int share = m_rows == Rows::Full ? left / remaining : 0;
    const int width = std::min(item->sizeHint().width(), room.width()) + share;
    item->setGeometry(QRect(x, room.y(), width, room.height()));
    x += width + spacing();
    left -= share;
    --remaining;
  }
}

}  // namespace kassir::ui
