#pragma once

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

#include "core/paycom/phonenumber.h"
#include "ui/text/speaker.h"
#include "ui/widgets/newslabel.h"
#include "ui/widgets/retranslated.h"

namespace kassir::ui {

/// Asks for the telephone to which Payme is to send the link, reads it back, and asks whether the customer
/// wants that. Enter in the field sends, if all is there that is needed: a scanner, which ends with it, has
/// not asked the customer. It goes by itself once it is answered.
class SmsDialog : public Retranslated<QDialog> {
  Q_OBJECT

 public:
  /// `speaker` must outlive it.
  SmsDialog(const text::Speaker &speaker, QWidget *parent);

 Q_SIGNALS:
  void given(const kassir::paycom::PhoneNumber &phone);

 protected:
  void retranslateUi() override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  void follow();

  const text::Speaker &m_speaker;
  QLabel *m_name;
  QLineEdit *m_phone;
  NewsLabel *m_readBack;
  QCheckBox *m_consent;
  QPushButton *m_send;
  QPushButton *m_leave;
};

}  // namespace kassir::ui
