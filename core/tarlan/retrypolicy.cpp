#include "core/tarlan/retrypolicy.h"

#include <QRandomGenerator>

namespace kassir::tarlan {

RetryPolicy::RetryPolicy()
    : m_random([](quint32 bound) { return QRandomGenerator::system()->bounded(bound); }) {}

std::optional<std::chrono::milliseconds> RetryPolicy::pauseAfter(int tries) const {
  constexpr int most = 3;
  constexpr quint32 first = 1'000;
  if (tries >= most) return std::nullopt;
  const quint32 half = (first << (tries - 1)) / 2;
  return std::chrono::milliseconds(half + m_random(half + 1));
}

}  // namespace kassir::tarlan
