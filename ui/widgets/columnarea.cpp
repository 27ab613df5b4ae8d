#include "ui/widgets/columnarea.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>

namespace kassir::ui {

ColumnArea::ColumnArea(QWidget *parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ColumnArea::minimumSizeHint() const {
  const int least = std::min(QScrollArea::minimumSizeHint().height(), sizeHint().height());
  if (widget() == nullptr) return {0, least};
  return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least};
}

QSize ColumnArea::sizeHint() const {
  if (widget() == nullptr) return QScrollArea::sizeHint();
  const QSize wanted = widget()->sizeHint();
  return {wanted.width(),
          widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : wanted.height()};
}

void ColumnArea::resizeEvent(QResizeEvent *event) {
  QScrollArea::resizeEvent(event);
  if (event->oldSize().width() != event->size().width()) updateGeometry();
}

bool ColumnArea::eventFilter(QObject *watched, QEvent *event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace kassir::ui
