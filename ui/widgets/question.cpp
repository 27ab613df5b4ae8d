#include "ui/widgets/question.h"

#include <QPushButton>

namespace kassir::ui {

Question::Question(std::function<Words()> words, theme::Role role, QWidget *parent)
    : Retranslated<QuietBox>(parent),
      m_words(std::move(words)),
      m_doIt(addButton(QString(), QMessageBox::AcceptRole)),
      m_keepIt(addButton(QString(), QMessageBox::RejectRole)) {
  setObjectName(QStringLiteral("question"));
  setAttribute(Qt::WA_DeleteOnClose);
  setTextFormat(Qt::PlainText);
  setIcon(QMessageBox::Question);
  m_doIt->setObjectName(QStringLiteral("doItButton"));
  m_keepIt->setObjectName(QStringLiteral("keepItButton"));
  // A scanner ends with Enter: that must never mean yes.
  setEscapeButton(m_keepIt);
  setDefaultButton(m_keepIt);
  theme::setRole(*m_doIt, role);
  connect(this, &QMessageBox::buttonClicked, this, [this](QAbstractButton *button) {
    if (button == m_doIt) Q_EMIT meant();
  });
  Question::retranslateUi();
}

void Question::retranslateUi() {
  const Words words = m_words();
  setWindowTitle(words.title);
  setText(words.text);
  m_doIt->setText(words.doIt);
  m_keepIt->setText(words.keepIt);
  for (QPushButton *button : {m_doIt, m_keepIt}) button->setAccessibleName(button->text());
}

}  // namespace kassir::ui
