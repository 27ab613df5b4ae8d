#pragma once

#include "core/slip/content.h"
#include "core/slip/row.h"
#include "core/slip/words.h"

namespace kassir::slip {

/// The slip of a fiscal check that was looked up: where the check is to be found, never the check itself.
[[nodiscard]] Slip fiscalSlip(const FiscalSlipContent &content, const Words &words);

}  // namespace kassir::slip
