#include "app/window/openingbox.h"

#include <QGridLayout>

namespace kassir::window {

OpeningBox::OpeningBox(Language language) : m_languages(new ui::LanguageSwitch(this)) {
  setTextFormat(Qt::PlainText);
  m_languages->setLanguage(language);
  connect(m_languages, &ui::LanguageSwitch::languageWanted, this, &OpeningBox::languageWanted);
}

// The box lays itself out anew with each icon that it is given.
void OpeningBox::showEvent(QShowEvent *event) {
  if (auto *rows = qobject_cast<QGridLayout *>(layout()); rows != nullptr && rows->indexOf(m_languages) < 0)
    rows->addWidget(m_languages, rows->rowCount(), 0, 1, rows->columnCount(), Qt::AlignRight);
  Retranslated::showEvent(event);
}

}  // namespace kassir::window
