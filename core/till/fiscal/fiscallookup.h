#pragma once

#include <variant>

#include "core/base/result.h"
#include "core/fiscal/fiscalcheck.h"
#include "core/tarlan/lookupfailure.h"
#include "core/till/access/setupfailure.h"

namespace kassir::till {

/// Why a look-up for the present settings brought no fiscal check: nobody could be asked, or the answer.
using FiscalLookupFailure = std::variant<SetupFailure, tarlan::LookupFailure>;
using FiscalLookup = Result<fiscal::FiscalCheck, FiscalLookupFailure>;

}  // namespace kassir::till
