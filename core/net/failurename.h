#pragma once

#include <QString>
#include <optional>

#include "core/net/failure.h"

namespace kassir::net {

/// What went wrong by a name of its own, for the journal and for programs. Never changed.
[[nodiscard]] QString nameOf(Failure::Code code);
[[nodiscard]] std::optional<Failure::Code> codeFrom(QStringView name);

}  // namespace kassir::net
