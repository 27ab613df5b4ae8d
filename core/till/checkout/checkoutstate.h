#pragma once

namespace kassir::till {

/// Where a sale stands on its way to being paid, whoever the provider is.
enum class CheckoutState {
  Draft,        ///< being rung up
  Queued,       ///< frozen, nothing has left
  Sending,      ///< an attempt is under way
  Unknown,      ///< an attempt left and no answer can be believed: a receipt may exist
  Reconciling,  ///< the provider's list is being searched for it
  Absent,       ///< searched for twice and not there: may be sent again, by a person
  Rejected,     ///< the provider refused; nothing exists
  Accepted,     ///< exists and waits for the customer
  Held,         ///< the money is reserved, not taken
  Attention,    ///< stopped at the provider, or in a state nobody knows
  Paid,
  CancelWanted,  ///< a person gave it up; whether it can be cancelled is not known yet
  Cancelling,
  Cancelled,
  Void,  ///< given up before anything existed
};

}  // namespace kassir::till
