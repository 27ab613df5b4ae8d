#pragma once

#include <QString>

#include "core/till/fiscal/fiscallookup.h"
#include "ui/text/speaker.h"

namespace kassir::ui {

/// Why there is no check, and what to do.
[[nodiscard]] QString failureText(const till::FiscalLookupFailure &failure, const text::Speaker &speaker);
/// The server's own words, quoted; empty where it said none.
[[nodiscard]] QString serverText(const till::FiscalLookupFailure &failure, const text::Speaker &speaker);

}  // namespace kassir::ui
