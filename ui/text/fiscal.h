#pragma once

#include <QString>

#include "core/fiscal/linkguard.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// Whether the link of a fiscal check may be opened, why not, and where it really leads.
[[nodiscard]] QString describe(const fiscal::LinkVerdict &verdict, const Speaker &speaker);

}  // namespace kassir::text
