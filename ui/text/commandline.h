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
  KeyForOpenSales,  ///< a key was stored while sales are not settled
  IsStored,         ///< of a secret, beside its name in a list
  IsNotStored,      ///< likewise
  TypeSecret,
  NoSecretGiven,
  PaycomWorks,
  TarlanWorks,
  NoSales,  ///< in a list
  NoBackups,
  NoJournal,  ///< nothing was ever sold here
  Details,    ///< above what went to and fro
  PaidNotCancelled,
  NothingExists,       ///< that could be cancelled
  CancelledOnceFound,  ///< nobody knows yet whether it exists
  NotCancelledYet,
  NotVoided,
  NotResent,
  NothingWaits,  ///< no payment that could be paid
  NothingChanged,
  LinkSent,
  LinkNotSent,
  LinkSentBefore,
  TypeCode,
  NotACode,
  NotPaidByCode,
  CodeNotConfirmed,
  UnprovenAbsence,   ///< of a sale that is looked for, in lists that may hide it
  NamelessPayments,  ///< of the amount of a sale that is looked for
  NothingUnclear,
  HowToDealWithIt,  ///< after what only a person can see to
  HowToNameASale,   ///< after one that the journal does not have
  NotCompared,
  ReconcileAfterRestore,
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
  Created,  ///< when
  PaidAt,
  OtherPayment,  ///< of the same sale
  NoSuchSale,
  NoSuchDifference,  ///< by its payment or order, of those that nobody has seen to
  SentElsewhere,     ///< than the settings lead
  Compared,          ///< how many receipts
  TurnedUp,          ///< at the provider, of a sale here
  Stranger,          ///< at the provider, with our name, of no sale here
  MissingThere,
  Exported,  ///< how many sales
  BackupMade,
  NoSuchBackup,
  Restored,
  SetAside,
};
[[nodiscard]] QString line(Label label, const QString &value, const Speaker &speaker);

/// "2 problems, 1 warning"; the line for none where both are 0.
[[nodiscard]] QString problemCount(int errors, int warnings, const Speaker &speaker);
/// How many sales nobody knows the end of.
[[nodiscard]] QString unclearCount(int sales, const Speaker &speaker);
/// Who has the till's data open; an empty name and 0 where that is not known.
[[nodiscard]] QString heldBy(const QString &program, qint64 process, const Speaker &speaker);
/// When waiting for a payment ended. It may still be paid later.
[[nodiscard]] QString notPaidWithin(int seconds, const Speaker &speaker);
/// When waiting for a fiscal check ended.
[[nodiscard]] QString noCheckWithin(int seconds, const Speaker &speaker);

}  // namespace kassir::text
