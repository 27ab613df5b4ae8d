#include "core/till/checkout/backoff.h"

#include <algorithm>

namespace kassir::till {

std::chrono::milliseconds BackOff::pauseAfter(int tries) const {
  std::chrono::milliseconds pause = first;
  for (int i = 1; i < tries && pause < longest; ++i) pause *= 2;
  return std::min(pause, longest);
}

std::chrono::milliseconds BackOff::pauseAfter(int tries, const Random &random,
                                              std::optional<std::chrono::seconds> asked) const {
  const std::chrono::milliseconds pause = pauseAfter(tries);
  const auto chance = std::chrono::milliseconds(random(static_cast<quint32>(pause.count() / 4 + 1)));
  const std::chrono::milliseconds wanted = asked ? std::min(*asked, longestAsked) : std::chrono::seconds(0);
  return std::max(pause + chance, wanted);
}

}  // namespace kassir::till
