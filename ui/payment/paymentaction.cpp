#include "ui/payment/paymentaction.h"

#include <algorithm>

namespace kassir::ui {

namespace {

using till::CheckoutState;

bool isOneOf(CheckoutState state, std::initializer_list<CheckoutState> states) {
  return std::find(states.begin(), states.end(), state) != states.end();
}

// A frozen sale whose attempt did not leave; before the first one it is merely about to.
bool isUnsent(const till::CheckoutStatus &status) {
  return status.state == CheckoutState::Queued && status.attempts > 0;
}

}  // namespace

bool isOffered(PaymentAction action, const till::CheckoutStatus &status) {
  const auto in = [&status](std::initializer_list<CheckoutState> states) {
    return isOneOf(status.state, states);
  };
  switch (action) {
    case PaymentAction::TryAgain: return isUnsent(status) || in({CheckoutState::Absent});
    case PaymentAction::CheckAgain:
      return in({CheckoutState::Unknown, CheckoutState::Reconciling, CheckoutState::Held,
                 CheckoutState::Attention, CheckoutState::CancelWanted, CheckoutState::Cancelling});
    case PaymentAction::CopyLink: return in({CheckoutState::Accepted});
    case PaymentAction::NewSale:
      return in({CheckoutState::Paid, CheckoutState::Cancelled, CheckoutState::Void});
    case PaymentAction::PrintSlip:
    case PaymentAction::SavePdf: return status.payment.has_value();
    case PaymentAction::Back: {
      const bool hasTried = isUnsent(status) || in({CheckoutState::Rejected});
      return hasTried && till::after(status, till::event::Thaw{}).has_value();
    }
    case PaymentAction::GiveUp: {
      const bool isUnclear = in({CheckoutState::Unknown, CheckoutState::Reconciling, CheckoutState::Absent,
                                 CheckoutState::Held, CheckoutState::Attention});
      return isUnclear && !status.isGivenUp;
    }
    case PaymentAction::CancelPayment: return in({CheckoutState::Accepted});
  }
  return false;
}

}  // namespace kassir::ui
