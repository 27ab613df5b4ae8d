#pragma once

#include "core/sale/salestatus.h"

namespace kassir::test {

inline const sale::Payment waiting{QStringLiteral("a"), sale::PaymentFace::Waiting};
inline const sale::Payment paid{QStringLiteral("b"), sale::PaymentFace::Paid};

/// A status as it can stand in that state.
inline sale::SaleStatus in(sale::SaleState state) {
  using State = sale::SaleState;
  sale::SaleStatus status;
  status.state = state;
  status.attempts = 1;
  if (state == State::Sending) status.bodyLeft = true;
  if (state == State::Unknown || state == State::Reconciling) status.mayExist = true;
  const bool exists = sale::isWatched(state) || state == State::Paid || state == State::Cancelled;
  if (exists) status.payment = waiting;
  return status;
}

}  // namespace kassir::test
