#include "ui/widgets/quietbox.h"

#include <QKeyEvent>
#include <QPushButton>
#include <chrono>

namespace kassir::ui {

namespace {

// No scanner is that slow between two keys, and nobody has read the box before.
constexpr std::chrono::milliseconds quietTime(500);

}  // namespace

QuietBox::QuietBox(QWidget *parent) : QMessageBox(parent) {
  begin();
}

QuietBox::QuietBox(Icon icon, const QString &title, const QString &text, StandardButtons buttons,
                   QWidget *parent)
    : QMessageBox(icon, title, text, buttons, parent) {
  begin();
}

void QuietBox::begin() {
  m_restless.setObjectName(QStringLiteral("restless"));
  m_restless.setSingleShot(true);
  m_restless.setInterval(quietTime);
}

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
  m_restless.start();
}

void QuietBox::keyPressEvent(QKeyEvent *event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  QAbstractButton *button = isEnter ? pressedByEnter() : nullptr;
  m_restless.start();
  if (!isEnter) return QMessageBox::keyPressEvent(event);
  if (button != nullptr) button->click();
}

QAbstractButton *QuietBox::pressedByEnter() const {
  if (auto *focused = qobject_cast<QPushButton *>(focusWidget())) return focused;
  if (defaultButton() != nullptr) return defaultButton();
  const bool isByPerson = buttons().size() == 1 && !m_restless.isActive();
  return isByPerson ? buttons().first() : nullptr;
}

}  // namespace kassir::ui
