#pragma once

#include <QWidget>
#include <array>

#include "core/till/checkout/checkoutmachine.h"
#include "ui/widgets/retranslated.h"

class QLabel;

namespace kassir::ui {

enum class StepState {
  Ahead,
  Now,
  Done,
  Unknown,  ///< it may be done
};

/// The way of a payment in four steps, each with its sign and words.
class PaymentSteps : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  explicit PaymentSteps(QWidget *parent);

  void tell(const sale::SaleStatus &status);
  /// The step of the fiscal check is there only where somebody looks for it.
  void tellFiscal(bool isPaid, bool isFound, bool isLookedFor);

 protected:
  void retranslateUi() override;

 private:
  std::array<QLabel *, 4> m_labels{};
  std::array<StepState, 4> m_states{};
};

}  // namespace kassir::ui
