#include "ui/mainwindow/latinkeys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <string_view>

namespace kassir::ui {

namespace {

struct Row {
  quint32 first;
  std::string_view letters;
};

// Where the letters lie: numbers of keys in X and Wayland, from the left.
constexpr Row rows[] = {{24, "QWERTYUIOP"}, {38, "ASDFGHJKL"}, {52, "ZXCVBNM"}};

// Zero for what is no letter, or Latin already.
int latinKey(const QKeyEvent &pressed) {
  constexpr int firstBeyondLatin = 0x100;
  if (pressed.key() < firstBeyondLatin || pressed.key() >= Qt::Key_Escape) return 0;
  for (const Row &row : rows) {
    const quint32 place = pressed.nativeScanCode() - row.first;
    if (place < row.letters.size()) return row.letters[place];
  }
  return 0;
}

}  // namespace

LatinKeys::LatinKeys(QWidget &window) : QObject(&window), m_window(window) {
  qApp->installEventFilter(this);
}

bool LatinKeys::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
  const auto &pressed = *static_cast<const QKeyEvent *>(event);
  const int key = pressed.modifiers().testFlag(Qt::ControlModifier) ? latinKey(pressed) : 0;
  if (key == 0) return false;
  event->accept();
  // As Qt does it: whoever has the focus may want the keys before the window does.
  QKeyEvent offered(QEvent::ShortcutOverride, key, pressed.modifiers());
  offered.ignore();
  QCoreApplication::sendEvent(watched, &offered);
  const int keys = static_cast<int>(pressed.modifiers()) | key;
  if (!offered.isAccepted() && triggerAction(*static_cast<QWidget *>(watched), keys)) return true;
  QKeyEvent meant(QEvent::KeyPress, key, pressed.modifiers());
  QCoreApplication::sendEvent(watched, &meant);
  return true;
}

bool LatinKeys::triggerAction(const QWidget &focus, int keys) const {
  if (focus.window() != &m_window) return false;
  for (QAction *action : m_window.actions()) {
    if (!action->isEnabled() || action->shortcut() != QKeySequence(keys)) continue;
    action->trigger();
    return true;
  }
  return false;
}

}  // namespace kassir::ui
