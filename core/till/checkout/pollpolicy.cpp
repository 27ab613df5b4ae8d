#include "core/till/checkout/pollpolicy.h"

namespace kassir::till {

std::chrono::milliseconds PollPolicy::pauseAfter(std::chrono::milliseconds waited) const {
  if (waited < quickUntil) return quick;
  return waited < steadyUntil ? steady : slow;
}

}  // namespace kassir::till
