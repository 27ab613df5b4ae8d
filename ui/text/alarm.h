#pragma once

#include <QString>

#include "core/sale/salestatus.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// What somebody must be told at once about a sale; empty for no alarm.
[[nodiscard]] QString describe(sale::SaleAlarm alarm, const Speaker &speaker);

}  // namespace kassir::text
