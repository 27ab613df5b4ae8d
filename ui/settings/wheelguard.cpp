#include "ui/settings/wheelguard.h"

#include <QEvent>

namespace kassir::ui {

namespace {

class WheelGuard : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject *, QEvent *event) override {
    if (event->type() != QEvent::Wheel) return false;
    event->ignore();  // so that it goes on to the page
    return true;
  }
};

}  // namespace

void guardFromWheel(QWidget &widget) {
  widget.installEventFilter(new WheelGuard(&widget));
}

}  // namespace kassir::ui
