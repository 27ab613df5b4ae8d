#pragma once

#include <tl/expected.hpp>
#include <type_traits>
#include <utility>

namespace kassir {

/// Wraps an error on its way into a Result: `return failure(Code::Bad);`
template <class E>
[[nodiscard]] tl::unexpected<std::decay_t<E>> failure(E &&error) {
  return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

/// Either a value or an error, never neither. Reading the one that is not there is a programming error.
template <class T, class E>
class [[nodiscard]] Result {
 public:
  using Value = T;
  using Error = E;

  // Implicit on purpose: a function returns its value or failure(...) as it stands.
  template <class U = T>
  requires(std::is_convertible_v<U &&, T> && !std::is_same_v<std::decay_t<U>, Result> && !std::is_void_v<T>)
      Result(U &&value)
      : m_expected(std::forward<U>(value)) {}
  Result(tl::unexpected<E> error) : m_expected(std::move(error)) {}
  Result() requires std::is_void_v<T>
  = default;

  [[nodiscard]] bool hasValue() const { return m_expected.has_value(); }
  explicit operator bool() const { return hasValue(); }

  [[nodiscard]] decltype(auto) value() const & { return *m_expected; }
  [[nodiscard]] decltype(auto) value() & { return *m_expected; }
  [[nodiscard]] decltype(auto) value() && { return *std::move(m_expected); }
  [[nodiscard]] const E &error() const { return m_expected.error(); }

  /// Result<U, E> from a function of the value that cannot fail.
  template <class Function>
  [[nodiscard]] auto map(Function &&function) const {
    using U = decltype(std::forward<Function>(function)(*m_expected));
    if (!hasValue()) return Result<U, E>(failure(error()));
    return Result<U, E>(std::forward<Function>(function)(*m_expected));
  }

  /// The Result of a function of the value that can fail with the same kind of error.
  template <class Function>
  [[nodiscard]] auto andThen(Function &&function) const {
    using Next = decltype(std::forward<Function>(function)(*m_expected));
    if (!hasValue()) return Next(failure(error()));
    return std::forward<Function>(function)(*m_expected);
  }

 private:
  tl::expected<T, E> m_expected;
};

}  // namespace kassir
