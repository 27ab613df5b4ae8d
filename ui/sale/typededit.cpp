#include "ui/sale/typededit.h"

namespace kassir::ui {

TypedEdit::TypedEdit(QWidget *parent) : QLineEdit(parent) {
  connect(this, &QLineEdit::editingFinished, this, &TypedEdit::commit);
}

void TypedEdit::commit() {
  if (!isModified()) return;
  setModified(false);
  Q_EMIT committed(text());
}

void TypedEdit::setTyped(const QString &text) {
  if (isModified() || text == this->text()) return;
  setText(text);
}

}  // namespace kassir::ui
