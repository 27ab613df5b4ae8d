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
  setText(words());
}

QString OpeningWork::words() const {
  switch (m_kind) {
    case Kind::Examining: return tr("The journal was found damaged. All of it is read through…");
    case Kind::LookingForBackup:
      return tr("The journal cannot be used. Looking for its newest sound backup…");
    case Kind::Replacing: return tr("The journal is being replaced…");
  }
  return {};
}

// It goes when the work is done.
void OpeningWork::closeEvent(QCloseEvent *event) {
  event->ignore();
}

}  // namespace kassir::window
