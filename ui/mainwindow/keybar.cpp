#include "ui/mainwindow/keybar.h"

#include <QPushButton>

namespace kassir::ui {

KeyBar::KeyBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
  setObjectName(QStringLiteral("keyBar"));
  m_row->setContentsMargins(16, 0, 16, 8);
}

void KeyBar::add(QAction &action) {
  auto *button = new QPushButton(this);
  button->setObjectName(action.objectName() + QStringLiteral("Key"));
  button->setAutoDefault(false);
  button->setFocusPolicy(Qt::NoFocus);
  m_row->addWidget(button);
  const auto name = [button, &action] {
    button->setText(action.shortcut().toString(QKeySequence::NativeText) + u' ' + action.text());
    button->setAccessibleName(action.toolTip());
    button->setToolTip(action.toolTip());
    button->setEnabled(action.isEnabled());
  };
  name();
  connect(&action, &QAction::changed, button, name);
  connect(button, &QPushButton::clicked, &action, &QAction::trigger);
}

}  // namespace kassir::ui
