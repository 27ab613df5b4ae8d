#include "ui/mainwindow/keybar.h"

#include <QEvent>

#include "ui/theme/role.h"

namespace kassir::ui {

KeyBar::KeyBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
  setObjectName(QStringLiteral("keyBar"));
  m_row->setContentsMargins(16, 0, 16, 12);
  // Its buttons do not hold the window wide.
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void KeyBar::add(QAction &action) {
  auto *button = new QPushButton(this);
  button->setObjectName(action.objectName() + QStringLiteral("Key"));
  button->setAutoDefault(false);
  button->setFocusPolicy(Qt::NoFocus);
  theme::setRole(*button, theme::Role::Secondary);
  m_buttons.push_back(button);
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

// Another width, other words or other letters.
bool KeyBar::event(QEvent *event) {
  const bool isHandled = QWidget::event(event);
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) arrange();
  return isHandled;
}

// With large letters the last ones give way: the keys do without their buttons.
void KeyBar::arrange() {
  const QMargins margins = m_row->contentsMargins();
  int room = width() - margins.left() - margins.right();
  for (QPushButton *button : m_buttons) {
    room -= button->sizeHint().width();
    button->setVisible(room >= 0);
    room -= m_row->spacing();
  }
}

}  // namespace kassir::ui
