#pragma once

#include <chrono>

namespace kassir::till {

/// How long to wait before something that failed is tried again: 2 s, doubling up to 30 s.
struct BackOff {
  std::chrono::milliseconds first{2'000};
  std::chrono::milliseconds longest{30'000};

  /// After so many tries, 1 or more.
  [[nodiscard]] std::chrono::milliseconds pauseAfter(int tries) const;
};

}  // namespace kassir::till
