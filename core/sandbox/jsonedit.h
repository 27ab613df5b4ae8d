#pragma once

#include <functional>

#include "core/json/value.h"

// Values are built once and never changed; these build the changed one anew.
namespace kassir::sandbox {

using Change = std::function<json::Value(const json::Value &)>;

/// The same object with that member changed, where it has one.
[[nodiscard]] json::Value withChanged(const json::Value &object, QStringView name, const Change &change);
/// The same object with that member set; a new one goes to the end.
[[nodiscard]] json::Value withMember(const json::Value &object, const QString &name,
                                     const json::Value &value);
[[nodiscard]] json::Value without(const json::Value &object, QStringView name);

}  // namespace kassir::sandbox
