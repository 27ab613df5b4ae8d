#pragma once

#include <chrono>

#include "core/settings/settings.h"
#include "core/tarlan/lookupfailure.h"

namespace kassir::till {

/// Where the fiscal check of a paid sale is looked up: with whoever makes it by the shop's contract; Tarlan
/// only if it is switched on, and nowhere if it is made on a register of the shop's own.
enum class FiscalSource { Nowhere, Tarlan, Payme };
[[nodiscard]] FiscalSource fiscalSourceAfterPayment(const settings::Settings &settings);

/// When to ask again for a check that is not made yet: after 2 s, doubling up to 60 s, for 10 minutes in all.
struct FiscalPatience {
  std::chrono::milliseconds first{2'000};
  std::chrono::milliseconds longest{60'000};
  std::chrono::milliseconds total{600'000};

  [[nodiscard]] std::chrono::milliseconds pauseAfter(int looks) const;
};

/// Whether a check may still come: it is not made yet, or (right after payment) the operator has not heard of
/// the order.
[[nodiscard]] bool mayStillCome(const tarlan::LookupFailure &failure);

}  // namespace kassir::till
