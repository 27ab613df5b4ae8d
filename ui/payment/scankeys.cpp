#include "ui/payment/scankeys.h"

#include <string_view>

namespace kassir::ui {

// Keys 10 to 19 in X and Wayland.
std::optional<char> scannedDigit(const QKeyEvent &pressed) {
  const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
  if (pressed.modifiers() & commands) return std::nullopt;
  const QString text = pressed.text();
  if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9') return text[0].toLatin1();
  constexpr quint32 first = 10;
  constexpr std::string_view row = "1234567890";
  const quint32 place = pressed.nativeScanCode() - first;
  return place < row.size() ? std::optional(row[place]) : std::nullopt;
}

bool isModifierKey(int key) {
  return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
         key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

bool isScanEnd(int key) {
  return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

}  // namespace kassir::ui
