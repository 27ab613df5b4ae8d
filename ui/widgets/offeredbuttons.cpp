#include "ui/widgets/offeredbuttons.h"

namespace kassir::ui {

QPushButton *makeActionButton(QWidget *parent, const char *name, theme::Role role) {
  auto *button = new QPushButton(parent);
  button->setObjectName(QLatin1String(name));
  button->setAutoDefault(false);
  if (role != theme::Role::Neutral) theme::setRole(*button, role);
  button->hide();
  return button;
}

}  // namespace kassir::ui
