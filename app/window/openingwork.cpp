#include "app/window/openingwork.h"

#include <QCloseEvent>

namespace kassir::window {

OpeningWork::OpeningWork(Kind kind) : m_kind(kind) {
  setObjectName(QStringLiteral("openingWork"));
  setTextFormat(Qt::PlainText);
  setIcon(QMessageBox::Information);
  setStandardButtons(NoButton);
  OpeningWork::retranslateUi();
}

void OpeningWork::retranslateUi() {
  setWindowTitle(QStringLiteral("Kassir"));
  setText(m_kind == Kind::LookingForBackup
              ? tr("The journal cannot be used. Looking for its newest sound backup…")
              : tr("The journal is being replaced…"));
}

// It goes when the work is done.
void OpeningWork::closeEvent(QCloseEvent *event) {
  event->ignore();
}

}  // namespace kassir::window
