#pragma once

#include "core/base/result.h"
#include "core/net/transport.h"
#include "core/paycom/failure.h"
#include "core/paycom/order.h"

namespace kassir::paycom {

/// The receipt, if it is the one that was asked for: amount equal, currency 860 or not told, and no account
/// row that contradicts our order id. A row may be missing, since recorded replies carry Paycom's own row
/// only.
[[nodiscard]] Result<Receipt, Failure> proveCreated(const Receipt &receipt, const Order &order);

/// What one attempt at receipts.create proves.
enum class CreateEvidence {
  NotSent,  ///< nothing has left: it may be tried again
  Accepted,
  Refused,  ///< this request created nothing; earlier attempts are another matter
  Unclear,  ///< a receipt may or may not exist: look before trying again
  Alarm,    ///< a receipt exists that is not what was asked for: for a person
};
/// What came back to receipts.create number `requestId`, also when it is read again later.
[[nodiscard]] Result<Receipt, Failure> judgeCreate(const net::Reply &reply, qint64 requestId,
                                                   const Order &order);

[[nodiscard]] CreateEvidence evidenceOf(const Result<Receipt, Failure> &answer);

}  // namespace kassir::paycom
