#pragma once

#include <QString>
#include <optional>

namespace kassir::sale {

/// How the customer's payment of a sale stands, whoever the provider is: what a cashier needs to know.
enum class PaymentFace {
  Waiting,  ///< created, or on its way
  Paid,
  Held,       ///< the money is reserved, not taken: do not hand over the goods
  Attention,  ///< stopped at the provider, or in a state nobody knows: do not hand over the goods
  Cancelling,
  Cancelled,
};

/// A payment as the provider tells it.
struct Payment {
  QString id;
  PaymentFace face = PaymentFace::Waiting;
  /// The provider's own number for its state, where it told one: to be shown, not to be decided by.
  std::optional<qint64> number = std::nullopt;

  bool operator==(const Payment &) const = default;
};

}  // namespace kassir::sale
