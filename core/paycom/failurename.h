#pragma once

#include <QString>

#include "core/paycom/failure.h"

namespace kassir::paycom {

/// What went wrong by a name of its own, or by the server's number: for the journal and for programs. Never
/// changed.
[[nodiscard]] QString nameOf(const Failure &failure);

}  // namespace kassir::paycom
