#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <variant>

#include "core/fiscal/fiscalcheck.h"
#include "core/paycom/failure.h"
#include "core/sale/money.h"
#include "core/store/act.h"
#include "core/store/method.h"

namespace kassir::till {

/// What a call proved, as the journal names it.
enum class CallOutcome {
  NotSent,   ///< nothing left: "not-sent"
  Accepted,  ///< done: "accepted"
  Refused,   ///< definitely not done: "refused"
  Unclear,   ///< nobody knows: "unclear"
  Alarm,     ///< an answer about something that was not asked for: "alarm"
};

/// What a reading of the provider's list told of the sale.
enum class SearchOutcome {
  Found,     ///< "found"
  Empty,     ///< "empty"
  Failed,    ///< half a list, which proves nothing: "failed"
  Nameless,  ///< one that tells no orders, where it may stand unnamed: "nameless"
  Other,     ///< one of this order with another amount: "other"
  Unproven,  ///< not there, in lists that never showed a payment that waits, and may hide it: "unproven"
};

[[nodiscard]] QString nameOf(CallOutcome outcome);
[[nodiscard]] QString nameOf(SearchOutcome outcome);
[[nodiscard]] std::optional<CallOutcome> callOutcomeFrom(QStringView name);
[[nodiscard]] std::optional<SearchOutcome> searchOutcomeFrom(QStringView name);

/// Somebody, or the till by itself, did something with the sale.
struct ActDone {
  store::Action action = store::Action::Freeze;
  store::Actor actor = store::Actor::Till;
  QString note;  ///< a person's reason, as typed

  bool operator==(const ActDone &) const = default;
};

/// A call began. Its request is shown with what is secret in it covered.
struct CallBegun {
  store::Method method = store::Method::Create;
  int number = 0;  ///< counts from 1 for each method
  bool hasLeft = false;
  QString request;

  bool operator==(const CallBegun &) const = default;
};

/// A call ended.
struct CallEnded {
  store::Method method = store::Method::Create;
  int number = 0;
  std::optional<CallOutcome> outcome;  ///< nothing while it is not known, or by a name not known here
  std::optional<int> httpStatus;       ///< nothing where no reply came
  QString error;                       ///< the name or number of what went wrong
  QString reply;                       ///< shown as the request
  std::optional<paycom::Failure> failure = std::nullopt;  ///< what that name means, where it is known here

  bool operator==(const CallEnded &) const = default;
};

/// The provider's whole list was searched for the sale.
struct ListSearched {
  std::optional<SearchOutcome> outcome;  ///< nothing for a search that was cut off
  std::optional<qint64> receipts;        ///< so many were read
  int emptySearches = 0;                 ///< how many in a row found nothing, this one among them
  bool isProof = false;                  ///< late enough: there is nothing

  bool operator==(const ListSearched &) const = default;
};

/// The till learned that the customer has paid.
struct PaymentMade {
  sale::Money amount;

  bool operator==(const PaymentMade &) const = default;
};

/// The fiscal check was found.
struct CheckFound {
  fiscal::FiscalCheck check;
  QString maker;  ///< by the name that the settings use

  bool operator==(const CheckFound &) const = default;
};

/// A slip went to the printer.
struct SlipPrinted {
  int number = 1;  ///< 1 for the first; the others are copies
  bool hasEnded = false;

  bool operator==(const SlipPrinted &) const = default;
};

/// Something that happened to a sale, as a person may follow it.
struct JournalEvent {
  QDateTime time;
  std::variant<ActDone, CallBegun, CallEnded, ListSearched, PaymentMade, CheckFound, SlipPrinted> what;

  bool operator==(const JournalEvent &) const = default;
};

}  // namespace kassir::till
