#pragma once

#include <QString>
#include <optional>

namespace kassir::store {

/// A call that changes something at the provider.
enum class Method { Create, Cancel, Pay, SendLink };

// As the journal calls them. Names are kept for ever.

[[nodiscard]] QString nameOf(Method method);
[[nodiscard]] std::optional<Method> methodFrom(QStringView name);

}  // namespace kassir::store
