#include "app/window/missedscans.h"

#include <QApplication>
#include <QMessageBox>
#include <utility>

namespace kassir::window {

QDialog *MissedScans::standsOver() {
  return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

QString MissedScans::shown(const QString &barcode) {
  constexpr qsizetype mostShown = 30;
  return barcode.size() > mostShown ? barcode.first(mostShown) + u'…' : barcode;
}

void MissedScans::add(const QString &barcode, QDialog &dialog) {
  QApplication::beep();
  if (m_dialog != &dialog) {
    m_dialog = &dialog;
    // After what the answer itself does and tells.
    connect(&dialog, &QDialog::finished, this, &MissedScans::tellAgain, Qt::QueuedConnection);
  }
  m_missed << shown(barcode);
  const bool isQuestion = qobject_cast<QMessageBox *>(&dialog) != nullptr;
  m_page.tell([barcode = m_missed.back(), isQuestion] {
    if (isQuestion) return tr("%1 was not added: answer the question, then scan it again").arg(barcode);
    return tr("%1 was not added: close the open window, then scan it again").arg(barcode);
  });
}

// Who read the box has not read what stood behind it.
void MissedScans::tellAgain() {
  m_dialog.clear();
  const QStringList missed = std::exchange(m_missed, {});
  if (missed.isEmpty()) return;
  m_page.tell([missed] {
    if (missed.size() == 1) return tr("%1 was not added: scan it again").arg(missed.front());
    return tr("%n scan(s) were not added: scan them again", nullptr, static_cast<int>(missed.size()));
  });
}

}  // namespace kassir::window
