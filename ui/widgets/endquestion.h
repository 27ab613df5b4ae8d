#pragma once

#include "ui/widgets/question.h"

namespace kassir::ui {

/// What is to end: the payment of a sale, another payment of the same sale, or a sale of which nothing is
/// known.
enum class Ending { Payment, OtherPayment, Sale };

/// Asks before one of them is cancelled or given up, wherever that is wanted.
class EndQuestion : public Question {
  Q_OBJECT

 public:
  /// `payment` is its number, which is told where there are several. `parent` owns it.
  EndQuestion(Ending ending, const QString &payment, QWidget *parent);

 private:
  [[nodiscard]] static Words wordsOf(Ending ending, const QString &payment);
};

}  // namespace kassir::ui
