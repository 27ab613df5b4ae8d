#pragma once

#include <QString>

#include "core/sale/salestatus.h"
#include "core/till/access/setupfailure.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// What is not set up, and the setting or secret that mends it.
[[nodiscard]] QString describe(const till::SetupFailure &failure, const Speaker &speaker);
/// A short label: "Waiting for payment".
[[nodiscard]] QString describe(sale::SaleState state, const Speaker &speaker);
/// What that means for the goods and for the cashier, in a sentence or two; empty where the label says it
/// all. `payment` is the payment's number, which is said where somebody will ask for it.
[[nodiscard]] QString advise(sale::SaleState state, const QString &payment, const Speaker &speaker);
/// The same of a sale's own payment, whatever alarm there is.
[[nodiscard]] QString adviseOwn(const sale::SaleStatus &status, const Speaker &speaker);
/// A short label: "Paid twice"; empty for none.
[[nodiscard]] QString describe(sale::SaleAlarm alarm, const Speaker &speaker);
/// What a person should do about it; empty for none.
[[nodiscard]] QString advise(sale::SaleAlarm alarm, const Speaker &speaker);
/// All of that together, for the cashier: what an alarm asks for is another's to do.
[[nodiscard]] QString advise(const sale::SaleStatus &status, const Speaker &speaker);

}  // namespace kassir::text
