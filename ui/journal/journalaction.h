#pragma once

#include "ui/journal/shownsale.h"

namespace kassir::ui {

/// What a person can do about a sale of the journal.
enum class JournalAction {
  Settle,  ///< the matter of an alarm is dealt with
  CancelOther,
  Resend,
  CheckAgain,
  Pick,
  BringBack,
  OpenCheck,
  PrintSlip,
  CopyOrder,
  CopyPayment,
  Override,   ///< a manager says that nothing exists at the provider
  EndByHand,  ///< a manager ends what the provider neither cancels nor tells of
  GiveUp,
  CancelPayment,
};

/// Whether the action makes sense for that sale now.
[[nodiscard]] bool isOffered(JournalAction action, const ShownSale &sale);

/// The first other payment of the sale that is neither paid nor cancelled; null where there is none.
[[nodiscard]] const sale::Payment *livingOther(const sale::SaleStatus &status);

}  // namespace kassir::ui
