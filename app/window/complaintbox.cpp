#include "app/window/complaintbox.h"

#include <algorithm>

namespace kassir::window {

ComplaintBox::ComplaintBox(Words words, Remedy remedy, QWidget *parent)
    : Retranslated<ui::QuietBox>(parent), m_words(std::move(words)), m_remedy(remedy) {
  setObjectName(QStringLiteral("complaint"));
  setAttribute(Qt::WA_DeleteOnClose);
  setIcon(QMessageBox::Warning);
  setWindowTitle(QStringLiteral("Kassir"));
  setTextFormat(Qt::PlainText);
  setStandardButtons(QMessageBox::Ok);
  // With a second button Escape would mean neither of them.
  setEscapeButton(QMessageBox::Ok);
  if (remedy != Remedy::None) {
    m_open = addButton(QString(), QMessageBox::ActionRole);
    m_open->setObjectName(remedy == Remedy::Setting ? QStringLiteral("openSettings")
                                                    : QStringLiteral("openJournal"));
    connect(m_open, &QPushButton::clicked, this, &ComplaintBox::remedyWanted);
  }
  ComplaintBox::retranslateUi();
}

void ComplaintBox::retranslateUi() {
  constexpr qsizetype mostShown = 4;  // of several lines each, with large letters
  const QStringList texts = m_words();
  setText(texts.first(std::min(mostShown, texts.size())).join(u'\n').trimmed());
  if (texts.size() > mostShown) {
    setDetailedText({});  // and the button for it is made anew, in the language of the moment
    setDetailedText(texts.join(u'\n'));
  }
  if (m_open == nullptr) return;
  m_open->setText(m_remedy == Remedy::Setting ? tr("Open settings") : tr("Show in the journal"));
  m_open->setAccessibleName(m_open->text());
}

}  // namespace kassir::window
