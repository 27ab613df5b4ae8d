#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace kassir::text {

// What the compiler calls V: "kassir::net::Failure::TimedOut" for a value that has a name, "(…)42" for one
// that has none.
template <auto V>
constexpr bool hasName() {
  constexpr std::string_view signature = __PRETTY_FUNCTION__;
  constexpr std::string_view value = signature.substr(signature.find("V = ") + 4);
  return value.front() != '(';
}

/// All values of an enum that counts from 0, so that a test misses none that is added later.
template <class Enum>
std::vector<Enum> everyValue() {
  std::vector<Enum> values;
  const auto addNamed = [&values]<int... numbers>(std::integer_sequence<int, numbers...>) {
    ((hasName<static_cast<Enum>(numbers)>() ? values.push_back(static_cast<Enum>(numbers)) : void()), ...);
  };
  addNamed(std::make_integer_sequence<int, 100>());
  return values;
}

}  // namespace kassir::text
