#pragma once

#include "ui/widgets/question.h"

namespace kassir::ui {

/// What is to end: the payment of a sale, another payment of the same sale, or a sale of which nothing is
/// known.
enum class Ending { Payment, OtherPayment, Sale };

/// Asks before it is cancelled or given up, wherever that is wanted. `payment` is its number, which is told
/// where there are several. `parent` owns it.
[[nodiscard]] Question *endQuestion(Ending ending, const QString &payment, QWidget *parent);

}  // namespace kassir::ui
