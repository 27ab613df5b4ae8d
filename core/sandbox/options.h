#pragma once

#include <QString>
#include <chrono>
#include <optional>

#include "core/base/result.h"
#include "core/json/value.h"

namespace kassir::sandbox {

/// Whether a receipt tells the account it was created with; a kassa that does not declare the field drops it.
enum class AccountRows { Kept, Dropped };
/// What happens to a second receipt with the account of one that is not cancelled.
enum class Duplicates { Allowed, Refused };
/// Whether receipts.get_all lists receipts in state 0.
enum class ListUnpaid { Shown, Hidden };
/// Whether a paid receipt tells its fiscal data in receipts.get.
enum class FiscalData { Absent, Present };
/// Which of Tarlan's two forms an error takes: the one documented for its code, or always the same.
enum class ErrorStyle { Documented, Http400, Result };
/// What Tarlan says of an order that is paid and has no check yet.
enum class NotYetStyle { EmptyFields, OrderNotFound };

/// How the stand-ins behave. All but the ports may be changed at any time.
struct Options {
  quint16 portBase = 0;  ///< Paycom, Tarlan and control take it and the two after it; 0 takes any free ones
  std::optional<std::chrono::milliseconds> autoPay = {};  ///< a new receipt is paid after so long
  std::chrono::milliseconds step{150};                    ///< between two states of a payment
  std::chrono::milliseconds notYet{2000};                 ///< from the payment to the fiscal check
  std::chrono::milliseconds listDelay{0};                 ///< from the creation until get_all lists it
  ListUnpaid listUnpaid = ListUnpaid::Shown;
  /// From -50 to 50: before each page of get_all after the first, so many newer rows have come, and rows are
  /// seen again; or have gone, and rows are passed over.
  int listShift = 0;
  /// Up to ten years either way: how far the vendors' clock is ahead of the true time, in the header Date and
  /// in all times of receipts and checks. What takes time takes as long as ever.
  std::chrono::milliseconds clockSkew{0};
  AccountRows accountRows = AccountRows::Kept;
  Duplicates duplicates = Duplicates::Allowed;
  FiscalData fiscalData = FiscalData::Absent;
  ErrorStyle errorStyle = ErrorStyle::Documented;
  NotYetStyle notYetStyle = NotYetStyle::EmptyFields;
  qint64 largestAmount = 10'000'000'000;  ///< tiyin; above it -31612
  QString accountField = {};              ///< without it in the account -31610; empty: any account will do
};

/// Sets one option by the name and value that the control address takes. The error is the name of what is
/// unknown or cannot be meant.
[[nodiscard]] Result<void, QString> setOption(Options &options, const QString &name,
                                              const json::Value &value);

/// A JSON number of seconds, fractions too, from 0 to a day.
[[nodiscard]] std::optional<std::chrono::milliseconds> seconds(const json::Value &value);

}  // namespace kassir::sandbox
