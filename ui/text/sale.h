#pragma once

#include <QString>

#include "core/sale/payment.h"
#include "core/sale/problem.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// Where, what and what to do: "Line 3, IKPU: 17 digits wanted, 16 given".
[[nodiscard]] QString describe(const sale::Problem &problem, const Speaker &speaker);
/// "Error" or "Warning".
[[nodiscard]] QString severityName(sale::Severity severity, const Speaker &speaker);
/// What the cashier needs to know: "Paid".
[[nodiscard]] QString describe(sale::PaymentFace face, const Speaker &speaker);

}  // namespace kassir::text
