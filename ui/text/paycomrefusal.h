#pragma once

#include <QString>

#include "core/paycom/failure.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// What the code of a refusal means, in our words. Advises no new attempt where a payment may exist.
[[nodiscard]] QString describeRefusal(const paycom::Failure &failure, const QString &server,
                                      const Speaker &speaker);

}  // namespace kassir::text
