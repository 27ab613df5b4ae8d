#pragma once

#include <QString>

#include "core/tarlan/lookupfailure.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// Why a look-up brought no fiscal check, and what to do. A look-up may always be repeated.
[[nodiscard]] QString describe(const tarlan::LookupFailure &failure, const Speaker &speaker);
/// What the server said itself, quoted, and its code; empty where it said neither yes nor no.
[[nodiscard]] QString serverSaid(const tarlan::LookupFailure &failure, const Speaker &speaker);

}  // namespace kassir::text
