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
  m_keys.push_back({button, &action});
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

void KeyBar::show(const QList<QAction *> &actions) {
  for (Key &key : m_keys) key.isShown = actions.contains(key.action);
  arrange();
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
  for (const Key &key : m_keys) {
    if (key.isShown) room -= key.button->sizeHint().width();
    key.button->setVisible(key.isShown && room >= 0);
    if (key.isShown) room -= m_row->spacing();
  }
}

}  // namespace kassir::ui
