#pragma once

#include <optional>

#include "core/sale/salestatus.h"
#include "core/till/ticket/ticketkeeper.h"

namespace kassir::window {

/// What becomes of the lines of a sale that nobody sends again: they go where it was paid or where a person
/// cancelled it, and are parked where nothing came of it. Nothing while somebody still waits for it.
[[nodiscard]] std::optional<till::TicketKeeper::Aside> linesAfter(const sale::SaleStatus &status);

}  // namespace kassir::window
