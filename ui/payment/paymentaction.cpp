#include "ui/payment/paymentaction.h"

#include <algorithm>

namespace kassir::ui {

namespace {

using sale::SaleState;

bool isOneOf(sale::SaleState state, std::initializer_list<sale::SaleState> states) {
  return std::find(states.begin(), states.end(), state) != states.end();
}

// A frozen sale whose attempt did not leave; before the first one it is merely about to.
bool isUnsent(const sale::SaleStatus &status) {
  return status.state == sale::SaleState::Queued && status.attempts > 0;
}

}  // namespace

bool isOffered(PaymentAction action, const sale::SaleStatus &status) {
  const auto in = [&status](std::initializer_list<sale::SaleState> states) {
    return isOneOf(status.state, states);
  };
  switch (action) {
    case PaymentAction::TryAgain: return isUnsent(status) || in({sale::SaleState::Absent});
    case PaymentAction::CheckAgain:
      return in({sale::SaleState::Unknown, sale::SaleState::Reconciling, sale::SaleState::Held,
                 sale::SaleState::Attention, sale::SaleState::CancelWanted, sale::SaleState::Cancelling});
    case PaymentAction::CopyLink: return in({sale::SaleState::Accepted});
    case PaymentAction::NewSale:
      return in({sale::SaleState::Paid, sale::SaleState::Cancelled, sale::SaleState::Void});
    case PaymentAction::PrintSlip:
    case PaymentAction::SavePdf: return status.payment.has_value();
    case PaymentAction::Back: {
      const bool hasTried = isUnsent(status) || in({sale::SaleState::Rejected});
      return hasTried && till::after(status, till::event::Thaw{}).has_value();
    }
    case PaymentAction::GiveUp: {
      const bool isUnclear = in({sale::SaleState::Unknown, sale::SaleState::Reconciling, sale::SaleState::Absent,
                                 sale::SaleState::Held, sale::SaleState::Attention});
      return isUnclear && !status.isGivenUp;
    }
    case PaymentAction::CancelPayment: return in({sale::SaleState::Accepted});
  }
  return false;
}

}  // namespace kassir::ui
