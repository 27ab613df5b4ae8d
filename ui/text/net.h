#pragma once

#include <QString>

#include "core/net/failure.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// The cause, and what can be done about it. Whether anything left, and what that means, is for the room that
/// sent it to say.
[[nodiscard]] QString describe(const net::Failure &failure, const Speaker &speaker);

}  // namespace kassir::text
