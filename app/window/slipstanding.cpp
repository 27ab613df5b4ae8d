#include "app/window/slipstanding.h"

namespace kassir::window {

using sale::SaleState;
using slip::Standing;

Standing standingOf(const sale::SaleStatus &status) {
  const bool isInDoubt = status.alarm == sale::SaleAlarm::SomethingElse;
  switch (status.state) {
    case sale::SaleState::Draft:
    case sale::SaleState::Queued:
    case sale::SaleState::Absent:
    case sale::SaleState::Rejected:
    case sale::SaleState::Void: return Standing::NotMade;
    case sale::SaleState::Sending:
    case sale::SaleState::Unknown:
    case sale::SaleState::Reconciling: return Standing::Unconfirmed;
    case sale::SaleState::Accepted: return isInDoubt ? Standing::Unconfirmed : Standing::Waiting;
    case sale::SaleState::Held: return Standing::Held;
    case sale::SaleState::Attention: return isInDoubt ? Standing::Unconfirmed : Standing::Stopped;
    case sale::SaleState::Paid: return Standing::Paid;
    case sale::SaleState::CancelWanted:
    case sale::SaleState::Cancelling: return status.payment ? Standing::Cancelling : Standing::Unconfirmed;
    case sale::SaleState::Cancelled: return Standing::Cancelled;
  }
  Q_UNREACHABLE();
}

}  // namespace kassir::window
