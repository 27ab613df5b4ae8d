#include "core/till/checkout/backoff.h"

#include <algorithm>

namespace kassir::till {

std::chrono::milliseconds BackOff::pauseAfter(int tries) const {
  std::chrono::milliseconds pause = first;
  for (int i = 1; i < tries && pause < longest; ++i) pause *= 2;
  return std::min(pause, longest);
}

}  // namespace kassir::till
