#pragma once

#include "app/cli/session.h"
#include "core/paycom/paycomclient.h"

namespace kassir::cli {

/// Makes one attempt at a payment, waits for the customer if the session asks for it, and says what came of
/// it. Owned by the session.
void startSending(Session &session, const Finish &finish, paycom::Kassa kassa, paycom::CreateRequest request);

}  // namespace kassir::cli
