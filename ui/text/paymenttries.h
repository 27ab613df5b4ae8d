#pragma once

#include "core/till/checkout/paymenttries.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// Whether a call that has no outcome is under way in this run, or was cut off in an earlier one.
enum class Call { UnderWay, Over };

/// Whether the customer got the link; "not confirmed" where nobody knows.
[[nodiscard]] QString describe(const till::LinkTry &link, Call call, const Speaker &speaker);
/// What came of the customer's code, for as long as the payment still waits.
[[nodiscard]] QString describe(const till::PaymentTry &code, Call call, const Speaker &speaker);
/// Whether another SMS is to be sent, when one may have gone out.
[[nodiscard]] QString askForAnother(const till::LinkTry &gone, const Speaker &speaker);

}  // namespace kassir::text
