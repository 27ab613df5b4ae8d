#pragma once

#include "core/json/value.h"
#include "core/sale/salestatus.h"

namespace kassir::cli {

/// Adds `alarm`, its name or null, and `duplicates`, the ids of other payments of the same sale.
void insertAlarm(json::Value &value, sale::SaleAlarm alarm, const std::vector<sale::Payment> &duplicates);

}  // namespace kassir::cli
