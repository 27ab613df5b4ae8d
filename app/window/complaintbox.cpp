#include "app/window/complaintbox.h"

#include <algorithm>

namespace kassir::window {

namespace {

QString nameOf(ComplaintBox::Remedy remedy) {
  switch (remedy) {
    case ComplaintBox::Remedy::None: return {};
    case ComplaintBox::Remedy::Setting: return QStringLiteral("openSettings");
    case ComplaintBox::Remedy::Journal: return QStringLiteral("openJournal");
    case ComplaintBox::Remedy::StartAgain: return QStringLiteral("startAgainNow");
  }
  return {};
}

}  // namespace

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
    m_mend = addButton(QString(), QMessageBox::ActionRole);
    m_mend->setObjectName(nameOf(remedy));
    connect(m_mend, &QPushButton::clicked, this, &ComplaintBox::remedyWanted);
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
  if (m_mend == nullptr) return;
  m_mend->setText(m_remedy == Remedy::Setting   ? tr("Open settings")
                  : m_remedy == Remedy::Journal ? tr("Show in the journal")
                                                : tr("Start again now"));
  m_mend->setAccessibleName(m_mend->text());
}

}  // namespace kassir::window
