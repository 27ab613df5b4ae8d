#pragma once

#include <QString>

#include "core/base/privatefile.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// What could not be done with which file, and what to do.
[[nodiscard]] QString describe(const FileFailure &failure, const Speaker &speaker);

}  // namespace kassir::text
