#pragma once

#include <QPushButton>

#include "app/window/paying.h"
#include "app/window/training.h"
#include "ui/widgets/retranslated.h"

namespace kassir::window {

/// In training: the customer pays now, while a payment waits for one.
class CustomerButton : public ui::Retranslated<QPushButton> {
  Q_OBJECT

 public:
  /// Both must outlive it.
  CustomerButton(const Training &training, const Paying &paying);

  /// After each change of the payment.
  void follow();

 protected:
  void retranslateUi() override;

 private:
  const Training &m_training;
  const Paying &m_paying;
};

}  // namespace kassir::window
