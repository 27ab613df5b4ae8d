#pragma once

#include <QString>

#include "core/paycom/failure.h"

namespace kassir::paycom {

/// What went wrong by a name of its own, or by the server's number: for the journal and for programs. Never
/// changed.
[[nodiscard]] QString nameOf(const Failure &failure);
/// As much of a failure as its name tells: of a call without an answer not whether anything left. Nothing for
/// a name that is not known here.
[[nodiscard]] std::optional<Failure> failureFrom(QStringView name);

}  // namespace kassir::paycom
