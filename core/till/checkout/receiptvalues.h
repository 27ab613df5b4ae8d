#pragma once

#include "core/paycom/paymentlook.h"
#include "core/paycom/receipt.h"

namespace kassir::till {

/// What a receipt of the provider's is to a sale.
[[nodiscard]] inline sale::Payment paymentOf(const paycom::Receipt &receipt) {
  return {receipt.id, paycom::faceOf(receipt.state, receipt.hasError), receipt.state};
}

/// Nobody has begun to pay it. Cancelled later, it would be a refund.
[[nodiscard]] inline bool isUntouched(const paycom::Look &look) {
  return look.state == paycom::state::created && look.face == sale::PaymentFace::Waiting;
}

}  // namespace kassir::till
