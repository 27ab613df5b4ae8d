#pragma once

#include <chrono>

namespace kassir::till {

/// How long to wait before a payment is looked at again: every 2 s for 2 minutes, every 5 s to 10 minutes,
/// then every 30 s; other payments of the same sale every 30 s, and once the sale is settled every 5 minutes.
/// Paycom publishes no limit, but blocks applications that ask too often.
struct PollPolicy {
  std::chrono::milliseconds quick{2'000};
  std::chrono::milliseconds steady{5'000};
  std::chrono::milliseconds slow{30'000};
  std::chrono::milliseconds quickUntil{120'000};
  std::chrono::milliseconds steadyUntil{600'000};
  std::chrono::milliseconds rare{300'000};

  [[nodiscard]] std::chrono::milliseconds pauseAfter(std::chrono::milliseconds waited) const;
};

}  // namespace kassir::till
