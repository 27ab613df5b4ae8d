#pragma once

#include "core/net/transport.h"
#include "core/tarlan/account.h"

namespace kassir::tarlan {

/// Asks for the fiscal check of one payment: a GET that changes nothing and may be repeated. `orderId` is the
/// provider's own id of the payment. What is empty is left out, and the server names what it misses.
/// Source: Tarlan, "Receiving a fiscal check".
[[nodiscard]] net::Request lookupRequest(const Account &account, const QString &orderId,
                                         const QString &serviceCode);

}  // namespace kassir::tarlan
