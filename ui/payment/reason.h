#pragma once

#include "core/till/checkout/checkout.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// Why the last attempt, search or look brought nothing; empty where it brought something.
[[nodiscard]] QString reasonOf(const till::Checkout &checkout, const text::Speaker &speaker);

}  // namespace kassir::ui
