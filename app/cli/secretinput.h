#pragma once

#include "core/base/secretbytes.h"

namespace kassir::cli {

/// One line from standard input, without its line break; not echoed where somebody types it. Empty if there
/// is none, or if it is longer than any secret.
[[nodiscard]] SecretBytes readSecret();

}  // namespace kassir::cli
