#include "core/store/method.h"

#include <array>

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto methods = std::to_array<std::pair<Method, QLatin1StringView>>({
    {Method::Create, "create"_L1},
    {Method::Cancel, "cancel"_L1},
    {Method::Pay, "pay"_L1},
    {Method::SendLink, "send-link"_L1},
});

}  // namespace

QString nameOf(Method method) {
  for (const auto &[known, name] : methods) {
    if (known == method) return name;
  }
  Q_UNREACHABLE();
}

std::optional<Method> methodFrom(QStringView name) {
  for (const auto &[method, known] : methods) {
    if (name == known) return method;
  }
  return std::nullopt;
}

}  // namespace kassir::store
