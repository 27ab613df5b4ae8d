#pragma once

#include <QString>

#include "core/net/failure.h"

namespace kassir::net {

/// What went wrong by a name of its own, for the journal and for programs. Never changed.
[[nodiscard]] QString nameOf(Failure::Code code);

}  // namespace kassir::net
