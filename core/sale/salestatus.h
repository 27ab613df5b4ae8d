#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <vector>

#include "core/sale/payment.h"

/// Where a sale stands on its way to being paid, as values: what is kept, shown and decided by. What may
/// follow what is `till/checkout/checkoutmachine`.
namespace kassir::sale {

enum class SaleState {
  Draft,        ///< being rung up
  Queued,       ///< frozen, nothing has left
  Sending,      ///< an attempt is under way
  Unknown,      ///< an attempt left and no answer can be believed: a receipt may exist
  Reconciling,  ///< the provider's list is being searched for it; kept as what it was before
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

/// What a person must be told at once; kept until somebody has dealt with it. A graver one, further down,
/// takes the place of another.
enum class SaleAlarm {
  None,
  Duplicate,        ///< another payment of the same sale waits at the provider: it should be cancelled
  SomethingElse,    ///< the provider answered about another amount or order
  PaidAfterGiveUp,  ///< the customer paid while the sale was being given up
  PaidTwice,        ///< two payments of one sale are paid: a manager must return one
};

/// One sale on its way.
struct SaleStatus {
  SaleState state = SaleState::Draft;
  int attempts = 0;
  bool bodyLeft = false;   ///< of the current attempt
  bool isGivenUp = false;  ///< by a person, while something may exist: it is looked for to be cancelled
  /// What is given up turned up after the sale had come to nothing: nobody gave up its lines.
  bool cameToNothing = false;
  bool mayExist = false;                  ///< an earlier attempt may have created something
  int emptyScans = 0;                     ///< complete ones since the last byte could have left
  std::chrono::milliseconds lastLeft{0};  ///< by the steady clock of this boot
  std::optional<Payment> payment;
  std::vector<Payment> duplicates;  ///< others with the same order id
  /// Receipts that carry the order id and were not asked for so (another amount, or another sale's): each is
  /// an alarm once.
  std::vector<QString> mismatched;
  SaleAlarm alarm = SaleAlarm::None;

  bool operator==(const SaleStatus &) const = default;
};

/// Whether a receipt exists or may exist: such a sale must not be edited, and not be sent again.
[[nodiscard]] bool mayBePaid(const SaleStatus &status);
/// Whether it is frozen, and nothing of it has left that may have created something.
[[nodiscard]] bool isUnsent(const SaleStatus &status);
/// Whether nobody waits for anything any more: it is paid, or never will be.
[[nodiscard]] bool isSettled(SaleState state);
/// Whether another payment of the sale exists that is neither paid nor cancelled.
[[nodiscard]] bool hasLivingOther(const SaleStatus &status);
/// Whether something may exist at the provider that nobody has seen there yet, and no search is under way.
[[nodiscard]] bool needsSearch(const SaleStatus &status);
/// Whether the provider should be asked about the payment from time to time.
[[nodiscard]] bool isWatched(SaleState state);

// How they are called wherever they are kept or told to programs; never changed.

[[nodiscard]] QString nameOf(SaleState state);
[[nodiscard]] QString nameOf(SaleAlarm alarm);
[[nodiscard]] QString nameOf(PaymentFace face);
[[nodiscard]] std::optional<SaleState> saleStateFrom(QStringView name);
[[nodiscard]] std::optional<SaleAlarm> saleAlarmFrom(QStringView name);
[[nodiscard]] std::optional<PaymentFace> paymentFaceFrom(QStringView name);

}  // namespace kassir::sale
