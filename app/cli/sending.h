#pragma once

#include "app/cli/saleinhand.h"

namespace kassir::cli {

/// Tells the sale's order id, makes one attempt at a payment, waits for the customer if the session asks for
/// it, and says what came of it. Never looks for what was lost. Owned by the session.
void startSending(Session &session, const Finish &finish, std::unique_ptr<SaleInHand> sale,
                  till::Checkout::Unsent unsent);

/// What `sale send` answers where nothing was sent; `orderId` may be empty.
[[nodiscard]] json::Value notSentValue(const QString &orderId, const json::Value &error);

}  // namespace kassir::cli
