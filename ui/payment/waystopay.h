#pragma once

#include <QPushButton>

#include "core/till/checkout/paymenttries.h"
#include "ui/payment/paymentaction.h"
#include "ui/text/speaker.h"
#include "ui/widgets/newslabel.h"
#include "ui/widgets/retranslated.h"

namespace kassir::till {
class Checkout;
}

namespace kassir::ui {

/// The customer's other ways to the payment than the QR code: their buttons, and what came of the SMS with
/// the link and of the customer's own code while the payment waits, also of those of an earlier run that
/// nobody knows the end of. They scroll with what is told, since the QR code must be seen whole.
class WaysToPay : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// `speaker` must outlive it.
  WaysToPay(const text::Speaker &speaker, QWidget *parent);

  /// Reads the journal; nothing of the sale is kept but what its words need.
  void tell(const till::Checkout &checkout);

 Q_SIGNALS:
  void pressed(kassir::ui::PaymentAction action);

 protected:
  void retranslateUi() override;

 private:
  void say(NewsLabel &label, const QString &words);

  const text::Speaker &m_speaker;
  till::PaymentTries m_tries;
  bool m_isSendingLink = false;
  bool m_isPaying = false;
  bool m_isOffered = false;
  QString m_order;
  NewsLabel *m_link;
  NewsLabel *m_code;
  QPushButton *m_payByCode;
  QPushButton *m_sendLink;
};

}  // namespace kassir::ui
