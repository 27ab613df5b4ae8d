#pragma once

#include <QString>

#include "core/till/catalogue/cataloguefailure.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// Which row of a shop's file was not taken, why, and what stands there: "Line 12, IKPU: 17 digits wanted,
/// 16 given. In the file: “1806001001004009”."
[[nodiscard]] QString describe(const till::RefusedRow &row, const Speaker &speaker);
/// Why nothing of a shop's file was taken, and what to do.
[[nodiscard]] QString describe(const till::CatalogueFailure &failure, const Speaker &speaker);

}  // namespace kassir::text
