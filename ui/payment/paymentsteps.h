#pragma once

#include <QWidget>
#include <array>

#include "ui/widgets/retranslated.h"

class QLabel;

namespace kassir::ui {

enum class StepState { Ahead, Now, Done };

/// The way of a payment in four steps, each with its sign and words.
class PaymentSteps : public Retranslated<QWidget> {
  Q_OBJECT

 public:
  explicit PaymentSteps(QWidget *parent);

  void setStates(StepState created, StepState waiting, StepState paid);
  /// Only where somebody looks for the fiscal check.
  void setFiscal(StepState fiscal, bool isShown);

 protected:
  void retranslateUi() override;

 private:
  std::array<QLabel *, 4> m_labels{};
  std::array<StepState, 4> m_states{};
};

}  // namespace kassir::ui
