#pragma once

#include <QChar>

#include "core/sale/salestatus.h"
#include "ui/theme/role.h"

namespace kassir::ui {

/// The state as a cashier should read it: what comes and goes within moments, by itself, is no news.
[[nodiscard]] sale::SaleState shownState(const sale::SaleStatus &status);

/// The sign and the colour of a status. Never shown without words.
struct StateLook {
  QChar sign;
  theme::Role role = theme::Role::Neutral;
};
[[nodiscard]] StateLook lookOf(const sale::SaleStatus &status);

/// Whether something is under way, so that it matters how long it has been.
[[nodiscard]] bool isUnderWay(sale::SaleState state);

}  // namespace kassir::ui
