#pragma once

#include "core/sale/salestatus.h"

/// Which of the payments that carry its order id is the sale's own, and what the others mean: the part of a
/// sale's life (`checkoutmachine`) that knows that there may be several. All change `status` in place.
namespace kassir::till {

/// Keeps the graver one.
void raise(sale::SaleStatus &status, sale::SaleAlarm alarm);

/// Of a sale that has none yet: the paid one, else the oldest that lives, else the oldest; the others are for
/// a person to cancel. `payments` is not empty, the oldest first.
void adoptBest(sale::SaleStatus &status, const std::vector<sale::Payment> &payments);

/// The sale's own was looked at. False, and nothing done, where nobody looks any more.
[[nodiscard]] bool look(sale::SaleStatus &status, sale::PaymentFace face, std::optional<qint64> number);

/// A list shows these of a sale that has its own. False where that is no news: a list may lag, and is
/// followed where it is further on, never back.
[[nodiscard]] bool merge(sale::SaleStatus &status, const std::vector<sale::Payment> &payments);

/// What is known stays adopted, unless another one is paid and this one is not, or lives where this one was
/// cancelled.
void weighDuplicates(sale::SaleStatus &status);

}  // namespace kassir::till
