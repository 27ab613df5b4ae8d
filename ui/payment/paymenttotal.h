#pragma once

#include <QLabel>

#include "core/sale/money.h"
#include "ui/text/speaker.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// What is to pay, or was paid, to be read from two metres; and whose service takes it.
class PaymentTotal : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  enum class Standing { ToPay, Paid, NotPaid };

  /// `speaker` must outlive it.
  PaymentTotal(const text::Speaker &speaker, QWidget *parent);

  void tell(sale::Money amount, Standing standing);
  /// A condition of use of Payme's while a payment is offered.
  void setPoweredByVisible(bool isVisible) { m_poweredBy->setVisible(isVisible); }

 protected:
  void retranslateUi() override;

 private:
  const text::Speaker &m_speaker;
  sale::Money m_amount;
  Standing m_standing = Standing::ToPay;
  QLabel *m_caption;
  QLabel *m_total;
  QLabel *m_currency;
  QLabel *m_poweredBy;
};

}  // namespace kassir::ui
