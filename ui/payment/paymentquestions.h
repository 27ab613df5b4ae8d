#pragma once

#include <QDialog>
#include <QPointer>

#include "core/till/checkout/checkout.h"
#include "ui/payment/paymentaction.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// What a person is asked while a sale is being paid: one thing at a time, and no longer than its answer
/// makes sense.
class PaymentQuestions : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it; the questions stand over `panel`.
  PaymentQuestions(const text::Speaker &speaker, QWidget &panel);

  /// The sale that is asked about from now on; nullptr for none.
  void setCheckout(till::Checkout *checkout);
  /// Takes back what is not offered any more.
  void follow();
  /// About GiveUp, CancelPayment, SendLink or PayByCode.
  void ask(PaymentAction action);
  void withdraw();

 Q_SIGNALS:
  /// The customer was quicker than the answer to a question, which is taken back.
  void paidMeanwhile();
  /// The sale is to be given up, or its payment cancelled.
  void endMeant();
  /// The customer wants the link there, and agrees to get it.
  void linkWanted(const kassir::paycom::PhoneNumber &phone);
  /// Whoever hears it may take what is in it.
  void codeGiven(kassir::paycom::PaymentCode &code);

 private:
  void open(PaymentAction action, QDialog *dialog);
  void askForEnd(PaymentAction action);
  void askForLink();
  void askForPhone();
  void askForCode();

  const text::Speaker &m_speaker;
  QWidget &m_panel;
  QPointer<till::Checkout> m_checkout;
  QPointer<QDialog> m_dialog;
  PaymentAction m_action = PaymentAction::GiveUp;
};

}  // namespace kassir::ui
