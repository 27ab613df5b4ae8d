#pragma once

#include "core/till/checkout/paymenttries.h"
#include "ui/text/speaker.h"
#include "ui/widgets/newslabel.h"
#include "ui/widgets/retranslated.h"

namespace kassir::till {
class Checkout;
}

namespace kassir::ui {

/// What came of the SMS with the link, and of the customer's own code, while the payment waits: also of those
/// of an earlier run that nobody knows the end of.
class WaysToPay : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// `speaker` must outlive it.
  WaysToPay(const text::Speaker &speaker, QWidget *parent);

  /// Reads the journal; nothing of the sale is kept but what its words need.
  void tell(const till::Checkout &checkout);

 protected:
  void retranslateUi() override;

 private:
  void say(NewsLabel &label, const QString &words);

  const text::Speaker &m_speaker;
  till::PaymentTries m_tries;
  bool m_isSendingLink = false;
  bool m_isPaying = false;
  QString m_order;
  NewsLabel *m_link;
  NewsLabel *m_code;
};

}  // namespace kassir::ui
