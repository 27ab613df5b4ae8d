#pragma once

#include <QString>

#include "core/store/failure.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// Why the till's data could not be opened, read or written, and what to do.
[[nodiscard]] QString describe(const store::Failure &failure, const Speaker &speaker);

}  // namespace kassir::text
