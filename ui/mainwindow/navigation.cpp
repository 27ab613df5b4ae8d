#include "ui/mainwindow/navigation.h"

#include <QPushButton>

#include "ui/theme/role.h"

namespace kassir::ui {

Navigation::Navigation(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
  setObjectName(QStringLiteral("navigation"));
  m_row->setContentsMargins(16, 0, 16, 0);
  m_row->addStretch();
}

void Navigation::add(QAction &action) {
  auto *button = new QPushButton(this);
  button->setObjectName(action.objectName() + QStringLiteral("Tab"));
  button->setCheckable(true);
  button->setAutoDefault(false);
  theme::setRole(*button, theme::Role::Navigation);
  m_buttons.addButton(button);
  m_row->insertWidget(m_row->count() - 1, button);
  const auto name = [button, &action] {
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    button->setText(key.isEmpty() ? action.text() : action.text() + QStringLiteral("  ") + key);
    button->setAccessibleName(action.text());
    button->setVisible(action.isVisible());
    // The current page's name is bold, and must not be cut or push the others about.
    QFont bold = button->font();
    bold.setBold(true);
    const int margins = 2 * QFontMetrics(bold).height();
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button->text()) + margins);
  };
  name();
  connect(&action, &QAction::changed, button, name);
  connect(button, &QPushButton::clicked, &action, &QAction::trigger);
}

void Navigation::setCurrent(const QAction &action) {
  auto *button = findChild<QPushButton *>(action.objectName() + QStringLiteral("Tab"));
  if (button != nullptr) button->setChecked(true);
}

}  // namespace kassir::ui
