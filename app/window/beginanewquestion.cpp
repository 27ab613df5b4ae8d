#include "app/window/beginanewquestion.h"

#include "ui/theme/role.h"

namespace kassir::window {

BeginAnewQuestion::BeginAnewQuestion(Language language)
    : OpeningBox(language),
      m_begin(addButton(QString(), DestructiveRole)),
      m_back(addButton(QString(), RejectRole)) {
  setObjectName(QStringLiteral("beginAnewQuestion"));
  setAttribute(Qt::WA_DeleteOnClose);
  setIcon(QMessageBox::Warning);
  m_begin->setObjectName(QStringLiteral("beginAnewMeant"));
  m_back->setObjectName(QStringLiteral("backToTrouble"));
  theme::setRole(*m_begin, theme::Role::Danger);
  connect(m_begin, &QPushButton::clicked, this, &BeginAnewQuestion::beginAnewWanted);
  connect(m_back, &QPushButton::clicked, this, &BeginAnewQuestion::backWanted);
  setEscapeButton(m_back);
  setDefaultButton(m_back);
  BeginAnewQuestion::retranslateUi();
}

void BeginAnewQuestion::retranslateUi() {
  setWindowTitle(QStringLiteral("Kassir"));
  setText(
      tr("An empty journal knows none of this till's sales. Payme is asked for the payments of the last 14 "
         "days, "
         "and those are told as unknown. Begin an empty journal?"));
  m_begin->setText(tr("Begin an empty journal"));
  m_back->setText(tr("Back"));
  for (QPushButton *button : {m_begin, m_back}) button->setAccessibleName(button->text());
}

}  // namespace kassir::window
