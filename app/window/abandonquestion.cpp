#include "app/window/abandonquestion.h"

#include "ui/theme/role.h"

namespace kassir::window {

AbandonQuestion::AbandonQuestion(const till::Checkout &checkout, QWidget *parent)
    : ui::Retranslated<QMessageBox>(parent),
      m_isPaid(checkout.status().state == sale::SaleState::Paid),
      m_order(checkout.orderId()),
      m_payment(checkout.status().payment ? checkout.status().payment->id : QString()),
      m_server(checkout.serverName()),
      m_close(addButton(QString(), QMessageBox::DestructiveRole)),
      m_stay(addButton(QString(), QMessageBox::RejectRole)) {
  setObjectName(QStringLiteral("abandonQuestion"));
  setAttribute(Qt::WA_DeleteOnClose);
  setTextFormat(Qt::PlainText);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setIcon(QMessageBox::Warning);
  m_close->setObjectName(QStringLiteral("abandonPayment"));
  m_stay->setObjectName(QStringLiteral("stay"));
  // A scanner ends with Enter: that must abandon nothing.
  for (QPushButton *button : {m_close, m_stay}) button->setAutoDefault(false);
  setEscapeButton(m_stay);
  setDefaultButton(m_stay);
  theme::setRole(*m_close, theme::Role::Danger);
  connect(this, &QMessageBox::buttonClicked, this, [this](QAbstractButton *button) {
    if (button == m_close) Q_EMIT closeWanted();
  });
  retranslateUi();
}

void AbandonQuestion::retranslateUi() {
  setWindowTitle(tr("Close the till"));
  const QString why =
      m_isPaid
          ? tr("The sale is paid, and its fiscal check is still being made. Write the order's number down: "
               "the check is found by it under F11.")
          : tr("The payment of this sale is not settled, and a closed till forgets it. Write the numbers "
               "down, and look in Payme's cabinet before you sell this again.");
  QStringList rows{why, QString(), tr("Order: %1").arg(m_order)};
  if (!m_payment.isEmpty()) rows << tr("Payment: %1").arg(m_payment);
  rows << tr("Server: %1").arg(m_server);
  setText(rows.join(u'\n'));
  m_close->setText(tr("Close all the same"));
  m_stay->setText(tr("Keep it open"));
  for (QPushButton *button : {m_close, m_stay}) button->setAccessibleName(button->text());
}

}  // namespace kassir::window
