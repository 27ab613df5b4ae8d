#pragma once

#include <QString>

#include "ui/text/speaker.h"

namespace kassir::text {

// What kassir-cli prints besides the descriptions of failures, the help and the ticket.

/// A line that is always the same.
enum class Notice {
  NoProblems,
  NothingSent,  ///< because of the problems listed before
  PaymentCreated,
  WaitingForPayment,
  Cancelled,
  WaitingForCheck,
  CheckFound,
  Saved,  ///< a setting
  SecretStored,
  IsStored,     ///< of a secret, beside its name in a list
  IsNotStored,  ///< likewise
  TypeSecret,
  NoSecretGiven,
  PaycomWorks,
  TarlanWorks,
};
[[nodiscard]] QString line(Notice notice, const Speaker &speaker);

/// A line with one value.
enum class Label {
  Order,
  PaymentId,  ///< at the provider
  ToPay,
  PayHere,  ///< the address of the customer's page
  State,
  FiscalNumber,
  FiscalLink,
};
[[nodiscard]] QString line(Label label, const QString &value, const Speaker &speaker);

/// "2 problems, 1 warning"; the line for none where both are 0.
[[nodiscard]] QString problemCount(int errors, int warnings, const Speaker &speaker);
/// When waiting for a payment ended. It may still be paid later.
[[nodiscard]] QString notPaidWithin(int seconds, const Speaker &speaker);
/// When waiting for a fiscal check ended.
[[nodiscard]] QString noCheckWithin(int seconds, const Speaker &speaker);

}  // namespace kassir::text
