#include "ui/theme/buttonicon.h"

#include <QEvent>

namespace kassir::theme {

namespace {

class Painter : public QObject {
 public:
  Painter(QAbstractButton &button, Icon icon, Colour colour)
      : QObject(&button), m_button(button), m_icon(icon), m_colour(colour) {
    m_button.installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override {
    const bool isFirstSeen = event->type() == QEvent::Show && m_button.icon().isNull();
    const bool isOtherwise = event->type() == QEvent::PaletteChange && !m_button.icon().isNull();
    if (isFirstSeen || isOtherwise) m_button.setIcon(icon(m_icon, m_button.palette(), m_colour));
    return QObject::eventFilter(watched, event);
  }

 private:
  QAbstractButton &m_button;
  Icon m_icon;
  Colour m_colour;
};

}  // namespace

// The button owns it.
void setIcon(QAbstractButton &button, Icon icon, Colour colour) {
  new Painter(button, icon, colour);
}

}  // namespace kassir::theme
