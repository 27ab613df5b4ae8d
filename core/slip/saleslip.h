#pragma once

#include "core/slip/content.h"
#include "core/slip/row.h"
#include "core/slip/words.h"

namespace kassir::slip {

/// The slip of a sale. Never a fiscal check, whatever number it carries, and never one of a paid sale unless
/// its payment stands as Paid. It asks to pay in Standing::Waiting alone. The sums of its lines and the
/// delivery add up to its total, to the tiyin.
[[nodiscard]] Slip saleSlip(const SaleSlipContent &content, const Words &words);

}  // namespace kassir::slip
