#pragma once

#include "core/json/value.h"
#include "core/paycom/salefile.h"

namespace kassir::paycom {

/// Reads one of `items` into `file`: a line, the discount it claims, and what is wrong with its shape.
void readItem(const json::Value &value, qsizetype index, SaleFile &file);

/// A discount that may be typed as a percentage beside, or instead of, a sum.
[[nodiscard]] sale::Entry<sale::Discount> discountOf(const sale::Entry<sale::Money> &sum,
                                                     const sale::Entry<sale::Percent> &percent);

}  // namespace kassir::paycom
