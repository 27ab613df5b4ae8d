#pragma once

#include "core/base/result.h"
#include "core/paycom/createparams.h"
#include "core/paycom/failure.h"

namespace kassir::paycom {

/// The receipt, if it is the one `request` asked for: amount equal, currency 860 or not told, and no account
/// row that contradicts our order id. A row may be missing, since recorded replies carry Paycom's own row
/// only.
[[nodiscard]] Result<Receipt, Failure> proveCreated(const Receipt &receipt, const CreateRequest &request);

/// What one attempt at receipts.create proves.
enum class CreateEvidence {
  NotSent,  ///< nothing has left: it may be tried again
  Accepted,
  Refused,  ///< this request created nothing; earlier attempts are another matter
  Unclear,  ///< a receipt may or may not exist: look before trying again
  Alarm,    ///< a receipt exists that is not what was asked for: for a person
};
[[nodiscard]] CreateEvidence evidenceOf(const Result<Receipt, Failure> &answer);

}  // namespace kassir::paycom
