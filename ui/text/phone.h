#pragma once

#include "core/paycom/phonenumber.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// What is wrong with a typed phone number, and where.
[[nodiscard]] QString describe(const paycom::PhoneProblem &problem, const Speaker &speaker);

}  // namespace kassir::text
