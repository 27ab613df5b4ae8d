#include "app/window/linesafter.h"

namespace kassir::window {

using Aside = till::TicketKeeper::Aside;

std::optional<Aside> linesAfter(const sale::SaleStatus &status) {
  switch (status.state) {
    case sale::SaleState::Paid: return Aside::Settled;
    // Where Payme did so by itself, the customer still stands there.
    case sale::SaleState::Cancelled:
      return status.isGivenUp && !status.cameToNothing ? Aside::Settled : Aside::Parked;
    case sale::SaleState::Rejected:
    case sale::SaleState::Void: return Aside::Parked;
    default: return std::nullopt;
  }
}

}  // namespace kassir::window
