#include "app/window/closing.h"

#include "ui/theme/role.h"

namespace kassir::window {

ClosingQuestion::ClosingQuestion(const OpenPayments &payments, int openPayments, int openMatters,
                                 ClosingMode mode, ClosingThen then, QWidget *parent)
    : ui::Retranslated<ui::QuietBox>(parent),
      m_payments(payments),
      m_openPayments(openPayments),
      m_openMatters(openMatters),
      m_mode(mode),
      m_then(then),
      m_close(addButton(QString(), QMessageBox::DestructiveRole)),
      m_show(addButton(QString(), QMessageBox::ActionRole)),
      m_stay(addButton(QString(), QMessageBox::RejectRole)) {
  setObjectName(QStringLiteral("closingQuestion"));
  setAttribute(Qt::WA_DeleteOnClose);
  setTextFormat(Qt::PlainText);
  setIcon(QMessageBox::Question);
  m_close->setObjectName(QStringLiteral("closeAllTheSame"));
  m_show->setObjectName(QStringLiteral("showOpenPayments"));
  m_stay->setObjectName(QStringLiteral("stay"));
  // A scanner ends with Enter: that must close nothing.
  setEscapeButton(m_stay);
  setDefaultButton(m_stay);
  theme::setRole(*m_close, theme::Role::Danger);
  connect(this, &QMessageBox::buttonClicked, this, [this](QAbstractButton *button) {
    if (button == m_close) Q_EMIT closeWanted();
    if (button == m_show) Q_EMIT showWanted();
  });
  retranslateUi();
}

void ClosingQuestion::retranslateUi() {
  const bool startsAgain = m_then == ClosingThen::StartsAgain;
  setWindowTitle(startsAgain ? tr("Start the till again") : tr("Close the till"));
  QStringList words;
  if (m_openPayments > 0) {
    words << (m_mode == ClosingMode::Training
                  ? tr("%n training payment(s) are not settled yet. They end with the training; their "
                       "lines are there again the next time.",
                       nullptr, m_openPayments)
              : startsAgain
                  ? tr("%n payment(s) are not settled yet. They are kept, and looked at again as soon as the "
                       "till has started.",
                       nullptr, m_openPayments)
                  : tr("%n payment(s) are not settled yet. They are kept, but a closed till does not see "
                       "when the customer pays. It looks again when it is opened. What nobody will pay can "
                       "be cancelled in the journal.",
                       nullptr, m_openPayments));
    words << m_payments.rows().join(u'\n');
  }
  if (m_openMatters > 0)
    words << tr("%n matter(s) wait for the manager: the journal (F9) shows them.", nullptr, m_openMatters);
  setText(words.join(QStringLiteral("\n\n")));
  m_close->setText(startsAgain ? tr("Start again all the same") : tr("Close all the same"));
  m_show->setText(tr("Show them (F9)"));
  m_stay->setText(tr("Keep it open"));
  for (QPushButton *button : {m_close, m_show, m_stay}) button->setAccessibleName(button->text());
}

bool Closing::mayClose(Then then) {
  const auto open = static_cast<int>(m_parts.sales.count());
  const int matters = m_parts.alarms.count();
  if ((open == 0 && matters == 0) || m_isAnswered) return true;
  if (m_question) return false;
  m_question = new ClosingQuestion({m_parts.sales, m_parts.clock, m_parts.speaker}, open, matters,
                                   m_parts.mode, then, &m_window);
  connect(m_question, &ClosingQuestion::closeWanted, this, [this, then] {
    m_isAnswered = true;
    then == Then::Ends ? static_cast<void>(m_window.close()) : Q_EMIT startWanted();
  });
  connect(m_question, &ClosingQuestion::showWanted, this, &Closing::openPaymentsWanted, Qt::QueuedConnection);
  m_question->open();
  return false;
}

}  // namespace kassir::window
