#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/paycom/paymentcode.h"
#include "ui/widgets/newslabel.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Asks for the code of the customer's app, which is scanned or typed here. It is shown to nobody, and wiped
/// when the dialog goes, which it does by itself once it is answered.
class CodeDialog : public Retranslated<QDialog> {
  Q_OBJECT

 public:
  explicit CodeDialog(QWidget *parent);
  ~CodeDialog() override;

 Q_SIGNALS:
  /// Whoever hears it may take what is in it.
  void given(kassir::paycom::PaymentCode &code);

 protected:
  void retranslateUi() override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  void follow();
  void give();
  void wipe();

  QLabel *m_name;
  QLineEdit *m_code;
  NewsLabel *m_verdict;
  QPushButton *m_pay;
  QPushButton *m_leave;
};

}  // namespace kassir::ui
