#include "ui/payment/paymentaction.h"

#include <algorithm>

namespace kassir::ui {

namespace {

using sale::SaleState;

bool isOneOf(SaleState state, std::initializer_list<SaleState> states) {
  return std::find(states.begin(), states.end(), state) != states.end();
}

}  // namespace

bool isOffered(PaymentAction action, const sale::SaleStatus &status) {
  const auto in = [&status](std::initializer_list<SaleState> states) {
    return isOneOf(status.state, states);
  };
  switch (action) {
    case PaymentAction::TryAgain: return in({SaleState::Queued, SaleState::Absent});
    case PaymentAction::CheckAgain:
      return in({SaleState::Unknown, SaleState::Reconciling, SaleState::Held, SaleState::Attention,
                 SaleState::CancelWanted, SaleState::Cancelling});
    case PaymentAction::CopyLink:
    case PaymentAction::SendLink:
    case PaymentAction::PayByCode: return in({SaleState::Accepted});
    case PaymentAction::NewSale: return in({SaleState::Paid, SaleState::Cancelled, SaleState::Void});
    case PaymentAction::PrintSlip:
    case PaymentAction::SavePdf: return status.payment.has_value();
    case PaymentAction::SetAside:
      return !sale::isSettled(status.state) && !in({SaleState::Draft, SaleState::Rejected});
    case PaymentAction::Back:
      return sale::isUnsent(status) || in({SaleState::Rejected, SaleState::Void, SaleState::Cancelled});
    case PaymentAction::GiveUp: {
      const bool isUnclear = in({SaleState::Unknown, SaleState::Reconciling, SaleState::Absent,
                                 SaleState::Held, SaleState::Attention});
      return isUnclear && !status.isGivenUp;
    }
    case PaymentAction::CancelPayment: return in({SaleState::Accepted});
  }
  return false;
}

}  // namespace kassir::ui
