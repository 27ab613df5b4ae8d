#pragma once

#include <QLabel>

namespace kassir::ui {

/// A label that shows what it is given letter by letter, in as many lines as that takes.
[[nodiscard]] inline QLabel *plainLabel(QWidget *parent, const char *name) {
  auto *label = new QLabel(parent);
  label->setObjectName(QLatin1String(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

}  // namespace kassir::ui
