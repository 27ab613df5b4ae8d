#pragma once

#include <QWidget>

#include "ui/text/speaker.h"
#include "ui/widgets/retranslated.h"

class QLabel;
class QPushButton;

namespace kassir::till {
class Checkout;
}

namespace kassir::ui {

/// What support will ask for: numbers, codes and the server's own words, folded away, to be copied whole.
class PaymentDetails : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  /// `speaker` must outlive it.
  PaymentDetails(const text::Speaker &speaker, QWidget *parent);

  /// Nothing of it is kept but its words.
  void tell(const till::Checkout &checkout);

 protected:
  void retranslateUi() override;

 private:
  void copy();

  const text::Speaker &m_speaker;
  QPushButton *m_toggle;
  QLabel *m_rows;
  QPushButton *m_copy;
};

}  // namespace kassir::ui
