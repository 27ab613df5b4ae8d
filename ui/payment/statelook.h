#pragma once

#include <QChar>

#include "core/till/checkout/checkoutmachine.h"
#include "ui/theme/role.h"

namespace kassir::ui {

/// The state as a cashier should read it: what comes and goes within moments, by itself, is no news.
[[nodiscard]] till::CheckoutState shownState(const till::CheckoutStatus &status);

/// The sign and the colour of a status. Never shown without words.
struct StateLook {
  QChar sign;
  theme::Role role = theme::Role::Neutral;
};
[[nodiscard]] StateLook lookOf(const till::CheckoutStatus &status);

/// Whether something is under way, so that it matters how long it has been.
[[nodiscard]] bool isUnderWay(till::CheckoutState state);

}  // namespace kassir::ui
