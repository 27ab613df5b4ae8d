#include "ui/journal/salequestion.h"

#include <QPushButton>

#include "ui/theme/role.h"

namespace kassir::ui {

SaleQuestion::SaleQuestion(JournalAction action, const QString &payment, QWidget *parent)
    : Retranslated<QuietBox>(parent),
      m_action(action),
      m_payment(payment),
      m_doIt(addButton(QString(), QMessageBox::AcceptRole)),
      m_keepIt(addButton(QString(), QMessageBox::RejectRole)) {
  setObjectName(QStringLiteral("saleQuestion"));
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

void SaleQuestion::retranslateUi() {
  const bool isOther = m_action == JournalAction::CancelOther;
  setWindowTitle(isOther ? tr("Cancel the other payment") : tr("Cancel payment"));
  setText(isOther
              ? tr("Payme is asked how payment %1 stands, and it is cancelled if nobody is paying it. The "
                   "sale's own payment stays.")
                    .arg(m_payment)
              : tr("Payme is asked how the payment stands, and it is cancelled if nobody is paying it. The "
                   "customer cannot pay it then. If it is paid already, it stays, and you are told."));
  m_doIt->setText(isOther ? tr("Cancel the other one") : tr("Cancel the payment"));
  m_keepIt->setText(tr("Keep it"));
  for (QPushButton *button : {m_doIt, m_keepIt}) button->setAccessibleName(button->text());
}

}  // namespace kassir::ui
