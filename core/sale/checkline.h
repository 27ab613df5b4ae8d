#pragma once

#include "core/sale/check.h"

namespace kassir::sale {

/// The part of `check` that concerns one line. `totals` are the line's own; adds to `problems`; the checked
/// line is there if nothing about it is an error.
[[nodiscard]] std::optional<CheckedLine> checkLine(const Line &line, qsizetype index,
                                                   const LineTotals &totals, const Rules &rules,
                                                   Problems &problems);

/// Says of a refused entry why it is refused. Returns whether there was anything to say.
bool reportRefused(std::optional<NumberFault> fault, const QString &text, const Place &place,
                   int mostDecimals, Problems &problems);

}  // namespace kassir::sale
