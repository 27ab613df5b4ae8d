#include "ui/journal/journalaction.h"

#include <algorithm>

namespace kassir::ui {

using sale::SaleState;

namespace {

bool isOneOf(SaleState state, std::initializer_list<SaleState> states) {
  return std::find(states.begin(), states.end(), state) != states.end();
}

// Something may exist of which nothing is known: what ends such a search by a person's word.
bool isLookedFor(const sale::SaleStatus &status) {
  return !status.payment &&
         isOneOf(status.state, {SaleState::Unknown, SaleState::Reconciling, SaleState::CancelWanted});
}

bool isOver(SaleState state) {
  return sale::isSettled(state) || state == SaleState::Rejected;
}

}  // namespace

const sale::Payment *livingOther(const sale::SaleStatus &status) {
  const auto found =
      std::find_if(status.duplicates.begin(), status.duplicates.end(), [](const sale::Payment &payment) {
        return payment.face != sale::PaymentFace::Paid && payment.face != sale::PaymentFace::Cancelled;
      });
  return found == status.duplicates.end() ? nullptr : &*found;
}

bool isOffered(JournalAction action, const ShownSale &sale) {
  const sale::SaleStatus &status = sale.status;
  const auto in = [&status](std::initializer_list<SaleState> states) {
    return isOneOf(status.state, states);
  };
  switch (action) {
    case JournalAction::Settle: return status.alarm != sale::SaleAlarm::None;
    case JournalAction::CancelOther: return livingOther(status) != nullptr;
    case JournalAction::Resend: return in({SaleState::Queued, SaleState::Absent});
    case JournalAction::CheckAgain:
      return isLookedFor(status) || (status.payment && sale::isWatched(status.state));
    case JournalAction::Pick: return isLookedFor(status) && !sale.nameless.empty();
    case JournalAction::BringBack: return !isOver(status.state) && status.state != SaleState::Draft;
    case JournalAction::OpenCheck: return sale.details.check && !sale.details.check->link.isEmpty();
    case JournalAction::PrintSlip: return status.payment && sale.details.sold;
    case JournalAction::CopyOrder: return true;
    case JournalAction::CopyPayment: return status.payment.has_value();
    case JournalAction::Override: return isLookedFor(status);
    case JournalAction::EndByHand:
      return status.payment && status.isGivenUp && in({SaleState::CancelWanted, SaleState::Cancelling});
    case JournalAction::GiveUp: {
      const bool isPossible = in({SaleState::Queued, SaleState::Absent, SaleState::Unknown,
                                  SaleState::Reconciling, SaleState::Held, SaleState::Attention});
      return isPossible && !status.isGivenUp;
    }
    case JournalAction::CancelPayment: return in({SaleState::Accepted});
  }
  Q_UNREACHABLE();
}

}  // namespace kassir::ui
