#pragma once

#include <QtGlobal>
#include <chrono>
#include <functional>
#include <optional>

namespace kassir::tarlan {

/// How often, and after what pause, a question that may be repeated is asked again: three tries in all, the
/// pause doubling from a second, its second half left to chance so that tills that lost one server do not
/// come back in step.
class RetryPolicy {
 public:
  /// A number from 0 up to, but not including, its argument.
  using Random = std::function<quint32(quint32)>;

  /// Chance from the operating system.
  RetryPolicy();
  explicit RetryPolicy(Random random) : m_random(std::move(random)) {}

  /// The pause after that many tries, counted from 1; nothing when it was the last.
  [[nodiscard]] std::optional<std::chrono::milliseconds> pauseAfter(int tries) const;

 private:
  Random m_random;
};

}  // namespace kassir::tarlan
