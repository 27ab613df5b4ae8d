#include "core/store/method.h"

#include "core/base/names.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto methods = std::to_array<Named<Method>>({
    {Method::Create, "create"_L1},
    {Method::Cancel, "cancel"_L1},
    {Method::Pay, "pay"_L1},
    {Method::SendLink, "send-link"_L1},
});

}  // namespace

QString nameOf(Method method) {
  return nameIn(methods, method);
}

std::optional<Method> methodFrom(QStringView name) {
  return valueIn(methods, name);
}

}  // namespace kassir::store
