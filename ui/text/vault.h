#pragma once

#include <QString>

#include "core/vault/vaultfailure.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// Why a secret could not be stored, read or removed, and what to do.
[[nodiscard]] QString describe(const vault::VaultFailure &failure, const Speaker &speaker);

}  // namespace kassir::text
