#pragma once

#include "core/till/checkout/backoff.h"
#include "core/till/checkout/checkoutmachine.h"
#include "core/till/checkout/pollpolicy.h"

namespace kassir::till {

/// How a sale is waited for.
struct CheckoutPolicy {
  PollPolicy poll = {};
  BackOff backOff = {};  ///< between two tries to cancel
  BackOff search = {std::chrono::seconds(2), std::chrono::seconds(30)};
  std::chrono::milliseconds longestSearchPause{300'000};  ///< where a list brings nothing without a person
  SettlePolicy settle = {};
  std::chrono::milliseconds longestQueued{600'000};  ///< then an unsent sale goes back to its lines
  std::chrono::milliseconds diskPause{2'000};        ///< before the journal is tried again
};

}  // namespace kassir::till
