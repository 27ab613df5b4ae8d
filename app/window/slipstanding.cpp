#include "app/window/slipstanding.h"

namespace kassir::window {

using slip::Standing;
using till::CheckoutState;

Standing standingOf(const till::CheckoutStatus &status) {
  const bool isInDoubt = status.alarm == till::CheckoutAlarm::SomethingElse;
  switch (status.state) {
    case CheckoutState::Draft:
    case CheckoutState::Queued:
    case CheckoutState::Absent:
    case CheckoutState::Rejected:
    case CheckoutState::Void: return Standing::NotMade;
    case CheckoutState::Sending:
    case CheckoutState::Unknown:
    case CheckoutState::Reconciling: return Standing::Unconfirmed;
    case CheckoutState::Accepted: return isInDoubt ? Standing::Unconfirmed : Standing::Waiting;
    case CheckoutState::Held: return Standing::Held;
    case CheckoutState::Attention: return isInDoubt ? Standing::Unconfirmed : Standing::Stopped;
    case CheckoutState::Paid: return Standing::Paid;
    case CheckoutState::CancelWanted:
    case CheckoutState::Cancelling: return status.payment ? Standing::Cancelling : Standing::Unconfirmed;
    case CheckoutState::Cancelled: return Standing::Cancelled;
  }
  Q_UNREACHABLE();
}

}  // namespace kassir::window
