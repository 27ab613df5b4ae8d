#include "ui/payment/paymentquestion.h"

#include <QPushButton>

#include "ui/theme/role.h"

namespace kassir::ui {

PaymentQuestion::PaymentQuestion(PaymentAction action, QWidget *parent)
    : Retranslated<QuietBox>(parent),
      m_action(action),
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
  theme::setRole(*m_doIt, theme::Role::Danger);
  connect(this, &QMessageBox::buttonClicked, this, [this](QAbstractButton *button) {
    if (button == m_doIt) Q_EMIT meant();
  });
  retranslateUi();
}

void PaymentQuestion::retranslateUi() {
  const bool isCancel = m_action == PaymentAction::CancelPayment;
  setWindowTitle(isCancel ? tr("Cancel payment") : tr("Give up"));
  setText(isCancel ? tr("Cancel this payment? The customer will not be able to pay it.")
                   : tr("Give this sale up? A payment that turns up will be cancelled."));
  m_doIt->setText(isCancel ? tr("Cancel the payment") : tr("Give the sale up"));
  m_keepIt->setText(tr("Keep it"));
  for (QPushButton *button : {m_doIt, m_keepIt}) button->setAccessibleName(button->text());
}

}  // namespace kassir::ui
