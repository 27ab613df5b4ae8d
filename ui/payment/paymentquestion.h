#pragma once

#include "ui/payment/paymentaction.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Asks before a payment is cancelled or a sale given up. Nothing but a press on the button that says so
/// means yes. It goes by itself once it is answered.
class PaymentQuestion : public Retranslated<QuietBox> {
  Q_OBJECT

 public:
  /// About CancelPayment or GiveUp. `parent` owns it.
  PaymentQuestion(PaymentAction action, QWidget *parent);

  [[nodiscard]] PaymentAction action() const { return m_action; }

 Q_SIGNALS:
  /// The person means it.
  void meant();

 protected:
  void retranslateUi() override;

 private:
  PaymentAction m_action;
  QPushButton *m_doIt;
  QPushButton *m_keepIt;
};

}  // namespace kassir::ui
