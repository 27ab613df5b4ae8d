#pragma once

#include "core/till/checkout/checkoutmachine.h"

namespace kassir::ui {

/// What a cashier can do while a sale is being paid.
enum class PaymentAction {
  TryAgain,
  CheckAgain,
  CopyLink,
  SendLink,   ///< by SMS
  PayByCode,  ///< by the code of the customer's own app
  NewSale,
  PrintSlip,
  SavePdf,
  SetAside,
  Back,
  GiveUp,
  CancelPayment,
};

/// Whether the action has a button in that status.
[[nodiscard]] bool isOffered(PaymentAction action, const sale::SaleStatus &status);

}  // namespace kassir::ui
