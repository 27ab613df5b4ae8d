#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "core/base/result.h"
#include "core/store/failure.h"
#include "core/till/journal/journalevent.h"

namespace kassir::store {
class Journal;
}

namespace kassir::till {

/// One call by which the customer was to get, or to pay, the payment.
struct PaymentTry {
  QDateTime began;
  bool hasLeft = false;
  /// Nothing while it is under way, and where the program died before it knew.
  std::optional<CallOutcome> outcome;

  /// Whether it may have done what it was to do.
  [[nodiscard]] bool mayHaveWorked() const {
    return hasLeft && outcome != CallOutcome::Refused && outcome != CallOutcome::NotSent;
  }

  bool operator==(const PaymentTry &) const = default;
};

/// A link by SMS. Of the telephone only the last digits are known.
struct LinkTry : PaymentTry {
  QString ending;

  bool operator==(const LinkTry &) const = default;
};

/// How a sale's payment was offered to its customer, and how they tried to pay it, as the journal has it.
struct PaymentTries {
  std::optional<LinkTry> link;      ///< the last one
  std::optional<LinkTry> linkGone;  ///< the last one that may have gone out
  std::optional<PaymentTry> code;   ///< the last code of the customer's that was to be paid by
  bool mayBePaidByCode = false;     ///< any of the codes may have been taken

  bool operator==(const PaymentTries &) const = default;
};

[[nodiscard]] Result<PaymentTries, store::Failure> readTries(const store::Journal &journal,
                                                             const QString &orderId);

}  // namespace kassir::till
