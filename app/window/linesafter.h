#pragma once

#include <optional>

#include "core/sale/salestatus.h"
#include "core/till/ticket/ticketkeeper.h"

namespace kassir::window {

/// What becomes of the lines of a sale that lies aside: they go where it was paid or cancelled, and are
/// parked where nothing came of it. Nothing while somebody still waits for it.
[[nodiscard]] std::optional<till::TicketKeeper::Aside> linesAfter(sale::SaleState state);

}  // namespace kassir::window
