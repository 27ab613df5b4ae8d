#pragma once

#include "core/slip/content.h"
#include "core/till/checkout/checkoutmachine.h"

namespace kassir::window {

/// How a sale on its way stands on paper. By the state of the whole, since a payment that was given up or is
/// in doubt may still look at the provider as if it waited for the customer.
[[nodiscard]] slip::Standing standingOf(const sale::SaleStatus &status);

}  // namespace kassir::window
