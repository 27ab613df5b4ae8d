#include "app/window/startagainbutton.h"

namespace kassir::window {

StartAgainButton::StartAgainButton() {
  setObjectName(QStringLiteral("startAgain"));
  setAutoDefault(false);
  // A scanner ends with Enter.
  setFocusPolicy(Qt::NoFocus);
  StartAgainButton::retranslateUi();
}

void StartAgainButton::retranslateUi() {
  setText(tr("Start again…"));
  setAccessibleName(tr("Start the till again and choose a backup"));
}

}  // namespace kassir::window
