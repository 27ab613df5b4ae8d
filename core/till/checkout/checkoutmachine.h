#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <variant>
#include <vector>

#include "core/sale/salestatus.h"

/// The life of a sale as a pure function: what may follow what, and what must never. It knows no clock, no
/// network and no provider; times are steady ones, handed in.
namespace kassir::till {

namespace event {
/// A person wants the sale paid: it freezes.
struct Send {};
/// The next attempt begins.
struct Attempt {};
/// The first byte of the request's body is about to leave.
struct BodyLeaves {};
/// How the attempt ended.
struct NotSent {};
struct Created {
  sale::Payment payment;
};
struct Refused {
  std::chrono::milliseconds now;
};
struct Unclear {
  std::chrono::milliseconds now;
};  ///< no answer, or none that can be believed
struct Alarm {
  std::chrono::milliseconds now;
};  ///< an answer about something that was not asked for
/// The program comes back after it died during an attempt.
struct Restarted {
  std::chrono::milliseconds now;
};
/// The provider's whole list was searched: nothing, or these with our order id and amount, oldest first.
struct ScanBegan {};
struct ScanFound {
  std::vector<sale::Payment> payments;
  std::vector<QString> mismatched{};  ///< receipts of the order that were not asked for so
};
struct ScanEmpty {
  std::chrono::milliseconds now;
};
struct ScanFailed {};
/// A manager takes the word of a person that nothing exists.
struct Override {};
/// A person says which of the receipts without a name is that of the sale.
struct Pick {
  sale::Payment payment;
};
/// The payment was looked at.
struct Seen {
  sale::PaymentFace face;
  std::optional<qint64> number = std::nullopt;  ///< the provider's own
  /// Which one: where a full disk held the event back, another may be the sale's by now. Empty for that one.
  QString receiptId{};
};
/// Another receipt of the same order was looked at.
struct DuplicateSeen {
  sale::Payment payment;
};
/// Receipts with our order id and amount turned up that nobody was looking for, oldest first: a request that
/// ran late, or twice.
struct Surfaced {
  std::vector<sale::Payment> payments;
  std::vector<QString> mismatched{};  ///< receipts of the order that were not asked for so
};
/// A manager has dealt with what the alarm was about.
struct Acknowledge {};
/// The payment was looked at, and is not the one that was asked for.
struct SeenSomethingElse {
  QString receiptId{};  ///< as in Seen
};
/// A person gives the sale up.
struct GiveUp {};
/// A manager ends what was given up and can neither be cancelled nor looked at any more.
struct EndByHand {};
/// The request to cancel is on its way; again, if the payment was seen waiting after an earlier one.
struct CancelSent {};
}  // namespace event

using CheckoutEvent =
    std::variant<event::Send, event::Attempt, event::BodyLeaves, event::NotSent, event::Created,
                 event::Refused, event::Unclear, event::Alarm, event::Restarted, event::ScanBegan,
                 event::ScanFound, event::ScanEmpty, event::ScanFailed, event::Override, event::Pick,
                 event::Seen, event::DuplicateSeen, event::Surfaced, event::Acknowledge,
                 event::SeenSomethingElse, event::GiveUp, event::EndByHand, event::CancelSent>;

/// How long after the last byte could have left the second empty scan must come to prove absence.
struct SettlePolicy {
  std::chrono::milliseconds settle{120'000};
};

/// The status after `event`, or nothing if it cannot happen there: then nothing has changed.
[[nodiscard]] std::optional<sale::SaleStatus> after(const sale::SaleStatus &status,
                                                    const CheckoutEvent &event,
                                                    const SettlePolicy &policy = {});

}  // namespace kassir::till
