#include "ui/widgets/quietbox.h"

#include <QKeyEvent>
#include <QPushButton>

namespace kassir::ui {

// The box would make a default of its own choice, and begin with the focus on it.
void QuietBox::showEvent(QShowEvent *event) {
  QMessageBox::showEvent(event);
  for (QPushButton *button : findChildren<QPushButton *>()) {
    button->setAutoDefault(false);
    button->setDefault(button == defaultButton());
  }
  // It has the focus until somebody goes to a button, and the Tab key does not come back to it.
  setFocusPolicy(Qt::NoFocus);
  QWidget *first = this;
  if (defaultButton() != nullptr) first = defaultButton();
  first->setFocus();
}

void QuietBox::keyPressEvent(QKeyEvent *event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!isEnter) return QMessageBox::keyPressEvent(event);
  auto *button = qobject_cast<QPushButton *>(focusWidget());
  if (button == nullptr) button = defaultButton();
  if (button != nullptr) button->click();
}

}  // namespace kassir::ui
