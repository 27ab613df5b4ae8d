#pragma once

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

}  // namespace kassir::sale
