#pragma once

#include <QString>

#include "core/store/act.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// What was done, in a sentence: "The sale was given up."
[[nodiscard]] QString describe(store::Action action, const Speaker &speaker);
/// Who did it: "Cashier".
[[nodiscard]] QString describe(store::Actor actor, const Speaker &speaker);

}  // namespace kassir::text
