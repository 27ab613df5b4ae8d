#pragma once

#include <vector>

#include "core/store/journal.h"
#include "core/store/saleindex.h"

namespace kassir::cli {

/// All sales that a query asks for, newest first. Read a page at a time, so that a year is read as well as a
/// day.
[[nodiscard]] Result<std::vector<store::SaleEntry>, store::Failure> allOf(store::Journal &journal,
                                                                          store::SaleQuery query);

}  // namespace kassir::cli
