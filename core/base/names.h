#pragma once

#include <QLatin1StringView>
#include <QString>
#include <array>
#include <optional>

namespace kassir {

/// A value and the name by which it is kept as text, where the order of an enumeration may change.
template <class T>
struct Named {
  T value;
  QLatin1StringView name;
};

/// The name of `value`, which must be among them.
template <class T, std::size_t count>
[[nodiscard]] QString nameIn(const std::array<Named<T>, count> &all, T value) {
  for (const Named<T> &named : all) {
    if (named.value == value) return named.name;
  }
  Q_UNREACHABLE();
}

/// Nothing where no value has that name.
template <class T, std::size_t count>
[[nodiscard]] std::optional<T> valueIn(const std::array<Named<T>, count> &all, QStringView name) {
  for (const Named<T> &named : all) {
    if (name == named.name) return named.value;
  }
  return std::nullopt;
}

}  // namespace kassir
