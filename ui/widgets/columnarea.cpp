#include "ui/widgets/columnarea.h"

#include <QEvent>
#include <QScrollBar>

namespace kassir::ui {

ColumnArea::ColumnArea(QWidget *parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ColumnArea::minimumSizeHint() const {
  const int least = QScrollArea::minimumSizeHint().height();
  if (widget() == nullptr) return {0, least};
  return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least};
}

QSize ColumnArea::sizeHint() const {
  return widget() == nullptr ? QScrollArea::sizeHint() : widget()->sizeHint();
}

bool ColumnArea::eventFilter(QObject *watched, QEvent *event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace kassir::ui
