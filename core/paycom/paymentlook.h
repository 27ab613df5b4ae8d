#pragma once

#include "core/paycom/paycomclient.h"

namespace kassir::paycom {

/// One look at a payment: Paycom's number for its state, and what that means.
struct Look {
  qint64 state = state::created;
  sale::PaymentFace face = sale::PaymentFace::Waiting;
};

/// Looks at the payment of `order`. State 4 alone is no proof: a receipt can be in it and carry
/// an error, so then the whole receipt is read and must be the one that was asked for; until that succeeds,
/// the look has failed.
void lookAtPayment(PaycomClient &client, const Order &order, const QString &receiptId,
                   const Answer<Look> &answer);

}  // namespace kassir::paycom
