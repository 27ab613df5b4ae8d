#include "ui/payment/paymentquestions.h"

#include "ui/payment/codedialog.h"
#include "ui/payment/smsdialog.h"
#include "ui/text/paymenttries.h"
#include "ui/widgets/endquestion.h"

namespace kassir::ui {

PaymentQuestions::PaymentQuestions(const text::Speaker &speaker, QWidget &panel)
    : QObject(&panel), m_speaker(speaker), m_panel(panel) {}

void PaymentQuestions::setCheckout(till::Checkout *checkout) {
  withdraw();
  m_checkout = checkout;
}

void PaymentQuestions::follow() {
  if (!m_dialog || (m_checkout && isOffered(m_action, m_checkout->status()))) return;
  const bool isPaid = m_checkout && m_checkout->status().state == sale::SaleState::Paid;
  withdraw();
  if (isPaid) Q_EMIT paidMeanwhile();
}

void PaymentQuestions::withdraw() {
  if (m_dialog) m_dialog->reject();
}

void PaymentQuestions::ask(PaymentAction action) {
  if (m_dialog || !m_checkout) return;
  switch (action) {
    case PaymentAction::GiveUp:
    case PaymentAction::CancelPayment: return askForEnd(action);
    case PaymentAction::SendLink: return askForLink();
    case PaymentAction::PayByCode: return askForCode();
    default: return;
  }
}

void PaymentQuestions::open(PaymentAction action, QDialog *dialog) {
  m_action = action;
  m_dialog = dialog;
  dialog->open();
}

void PaymentQuestions::askForEnd(PaymentAction action) {
  const bool isPayment = action == PaymentAction::CancelPayment;
  auto *question = new EndQuestion(isPayment ? Ending::Payment : Ending::Sale, {}, &m_panel);
  connect(question, &Question::meant, this, &PaymentQuestions::endMeant);
  open(action, question);
}

// A second SMS is a second disturbance, and the first may have come although nobody knows.
void PaymentQuestions::askForLink() {
  const auto tries = m_checkout->payment().tries();
  if (!tries || m_checkout->payment().isSendingLink()) return;
  if (!tries.value().linkGone) return askForPhone();
  auto *question = new Question(
      [this, gone = *tries.value().linkGone] {
        return Question::Words{tr("Link by SMS"), text::askForAnother(gone, m_speaker), tr("Send another"),
                               tr("Do not send")};
      },
      theme::Role::Primary, &m_panel);
  connect(question, &Question::meant, this, &PaymentQuestions::askForPhone, Qt::QueuedConnection);
  open(PaymentAction::SendLink, question);
}

void PaymentQuestions::askForPhone() {
  if (!m_checkout || !isOffered(PaymentAction::SendLink, m_checkout->status())) return;
  auto *dialog = new SmsDialog(m_speaker, &m_panel);
  connect(dialog, &SmsDialog::given, this, &PaymentQuestions::linkWanted);
  open(PaymentAction::SendLink, dialog);
}

void PaymentQuestions::askForCode() {
  if (m_checkout->payment().isPaying()) return;
  auto *dialog = new CodeDialog(&m_panel);
  connect(dialog, &CodeDialog::given, this, &PaymentQuestions::codeGiven);
  open(PaymentAction::PayByCode, dialog);
}

}  // namespace kassir::ui
