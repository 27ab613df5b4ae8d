#pragma once

#include "core/base/clock.h"
#include "core/paycom/paycomclient.h"
#include "core/tarlan/tarlanclient.h"

/// Questions that change nothing and tell whether a vendor knows this shop. Empty answers mean that all is
/// well.
namespace kassir::till {

/// Asks for the receipts of the last minute, one at most: that needs address, id and key to be right.
void testPaycom(paycom::PaycomClient &client, const Clock &clock,
                const Callback<std::optional<paycom::Failure>> &callback);

/// Asks for an order that nobody has. That it is unknown proves address, codes and signature.
void testTarlan(tarlan::TarlanClient &client, const QString &randomOrderId,
                const Callback<std::optional<tarlan::LookupFailure>> &callback);

}  // namespace kassir::till
