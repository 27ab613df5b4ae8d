#pragma once

#include "core/json/value.h"
#include "core/paycom/salefile.h"

namespace kassir::paycom {

/// Reads one of `items` into `file`: a line, the discount it claims, and what is wrong with its shape.
void readItem(const json::Value &value, qsizetype index, SaleFile &file);

}  // namespace kassir::paycom
