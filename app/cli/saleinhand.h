#pragma once

#include "app/cli/openjournal.h"
#include "app/cli/ways.h"
#include "core/till/checkout/checkout.h"

namespace kassir::cli {

/// One sale of the journal, and all that is needed to do something with it.
class SaleInHand {
 public:
  /// `connection` and `ways` belong to `journal`'s command; the client stays with `ways`.
  struct Parts {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Ways> ways;
    OwnedJournal journal;
  };

  SaleInHand(Session &session, Parts parts, paycom::PaycomClient &client, store::SaleRecord record);

  [[nodiscard]] till::Checkout &checkout() { return m_checkout; }
  [[nodiscard]] store::Journal &journal() { return *m_parts.journal.journal; }
  [[nodiscard]] Clock &clock() { return m_parts.connection->clock; }

 private:
  Parts m_parts;  // goes last
  till::SendGate m_gate;
  till::Checkout m_checkout;
};

/// How sales are followed by this command.
[[nodiscard]] till::CheckoutPolicy policyOf(const Session &session);

/// Takes the journal and finds a sale there; what was under way when a program ended is judged. Null where
/// that failed: then it was said why, and the command is done.
[[nodiscard]] std::unique_ptr<SaleInHand> takeSale(Session &session, const QString &orderId,
                                                   const Finish &finish);

/// Says that the journal has no such sale.
void failUnknownOrder(Session &session, const QString &orderId);

}  // namespace kassir::cli
