#include "app/window/linesafter.h"

namespace kassir::window {

using Aside = till::TicketKeeper::Aside;

std::optional<Aside> linesAfter(sale::SaleState state) {
  switch (state) {
    case sale::SaleState::Paid:
    case sale::SaleState::Cancelled: return Aside::Settled;
    case sale::SaleState::Rejected:
    case sale::SaleState::Void: return Aside::Parked;
    default: return std::nullopt;
  }
}

}  // namespace kassir::window
