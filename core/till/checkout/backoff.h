#pragma once

#include <chrono>
#include <optional>

#include "core/base/random.h"

namespace kassir::till {

/// How long to wait before something that failed is tried again: 2 s, doubling up to 300 s, and up to a
/// quarter more by chance, so that the tills of a shop do not all come back in the same moment.
struct BackOff {
  std::chrono::milliseconds first{2'000};
  std::chrono::milliseconds longest{300'000};
  std::chrono::seconds longestAsked{600};

  /// After so many tries, 1 or more; without the chance.
  [[nodiscard]] std::chrono::milliseconds pauseAfter(int tries) const;
  /// With it, and at least as long as the server asked for, up to `longestAsked`.
  [[nodiscard]] std::chrono::milliseconds pauseAfter(int tries, const Random &random,
                                                     std::optional<std::chrono::seconds> asked = {}) const;
};

}  // namespace kassir::till
