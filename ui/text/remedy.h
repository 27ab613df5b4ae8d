#pragma once

#include <QString>

#include "core/paycom/failure.h"
#include "core/till/access/setupfailure.h"
#include "core/till/fiscal/fiscallookup.h"

namespace kassir::text {

// The setting or secret that the sentence about a failure sends people to, by its name on the command line;
// empty where the settings mend nothing. `paycom.id` and `paycom-key` are those of the environment selected.

[[nodiscard]] QString remedyOf(const till::SetupFailure &failure);
[[nodiscard]] QString remedyOf(const net::Failure &failure);
[[nodiscard]] QString remedyOf(const paycom::Failure &failure);
[[nodiscard]] QString remedyOf(const tarlan::LookupFailure &failure);
[[nodiscard]] QString remedyOf(const till::FiscalLookupFailure &failure);

}  // namespace kassir::text
