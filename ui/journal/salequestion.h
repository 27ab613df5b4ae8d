#pragma once

#include "ui/journal/journalaction.h"
#include "ui/widgets/quietbox.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Asks before a payment is cancelled: the sale's own, or another one of the same sale. Nothing but a press
/// on the button that says so means yes. It goes by itself once it is answered.
class SaleQuestion : public Retranslated<QuietBox> {
  Q_OBJECT

 public:
  /// About CancelPayment or CancelOther, and the payment of that number. `parent` owns it.
  SaleQuestion(JournalAction action, const QString &payment, QWidget *parent);

 Q_SIGNALS:
  /// The person means it.
  void meant();

 protected:
  void retranslateUi() override;

 private:
  JournalAction m_action;
  QString m_payment;
  QPushButton *m_doIt;
  QPushButton *m_keepIt;
};

}  // namespace kassir::ui
