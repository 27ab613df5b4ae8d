#pragma once

#include <QMessageBox>
#include <QPushButton>

#include "core/till/checkout/checkout.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// Before the window closes over a payment of which nobody knows what became, or over a fiscal check that is
/// still being made: by what it is found again. The till has no journal yet, and would know nothing of it.
class AbandonQuestion : public ui::Retranslated<QMessageBox> {
  Q_OBJECT

 public:
  AbandonQuestion(const till::Checkout &checkout, QWidget *parent);

 Q_SIGNALS:
  void closeWanted();

 protected:
  void retranslateUi() override;

 private:
  bool m_isPaid;
  QString m_order;
  QString m_payment;  // empty where none is known
  QString m_server;
  QPushButton *m_close;
  QPushButton *m_stay;
};

}  // namespace kassir::window
