#include "ui/journal/salequestions.h"

#include "ui/journal/pickdialog.h"
#include "ui/journal/reasondialog.h"
#include "ui/widgets/endquestion.h"

namespace kassir::ui {

SaleQuestions::SaleQuestions(const text::Speaker &speaker, QWidget &page)
    : QObject(&page), m_speaker(speaker), m_page(page) {}

void SaleQuestions::ask(JournalAction action, const ShownSale &sale) {
  if (m_dialog) return;
  const QString &orderId = sale.details.entry.orderId;
  switch (action) {
    case JournalAction::CancelPayment: return askToCancel(orderId, sale.status);
    case JournalAction::CancelOther: return askToCancelOther(orderId, sale.status);
    case JournalAction::Pick: return askWhich(sale);
    case JournalAction::Settle:
    case JournalAction::Override:
    case JournalAction::EndByHand:
    case JournalAction::GiveUp: return askReason(action, orderId);
    default: return;
  }
}

void SaleQuestions::open(QDialog *dialog) {
  m_dialog = dialog;
  dialog->open();
}

void SaleQuestions::askToCancel(const QString &orderId, const sale::SaleStatus &status) {
  if (!status.payment) return;
  auto *question = new EndQuestion(Ending::Payment, status.payment->id, &m_page);
  connect(question, &Question::meant, this, [this, orderId] { Q_EMIT cancelMeant(orderId); });
  open(question);
}

void SaleQuestions::askToCancelOther(const QString &orderId, const sale::SaleStatus &status) {
  const sale::Payment *payment = livingOther(status);
  if (payment == nullptr) return;
  auto *question = new EndQuestion(Ending::OtherPayment, payment->id, &m_page);
  connect(question, &Question::meant, this,
          [this, orderId, id = payment->id] { Q_EMIT otherCancelMeant(orderId, id); });
  open(question);
}

void SaleQuestions::askReason(JournalAction action, const QString &orderId) {
  auto *question = new ReasonDialog(action, &m_page);
  connect(question, &ReasonDialog::given, this, [this, action, orderId](const QString &reason) {
    if (action == JournalAction::Settle) return Q_EMIT settled(orderId, reason);
    if (action == JournalAction::Override) return Q_EMIT overridden(orderId, reason);
    if (action == JournalAction::EndByHand) return Q_EMIT endedByHand(orderId, reason);
    Q_EMIT givenUp(orderId, reason);
  });
  open(question);
}

void SaleQuestions::askWhich(const ShownSale &sale) {
  auto *question = new PickDialog(sale.nameless, m_speaker, &m_page);
  connect(question, &PickDialog::picked, this,
          [this, orderId = sale.details.entry.orderId](const QString &payment) {
            Q_EMIT picked(orderId, payment);
          });
  open(question);
}

}  // namespace kassir::ui
