#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/clock.h"

namespace kassir::test {

/// A clock that stands still until the test moves it.
class FakeClock final : public Clock {
 public:
  explicit FakeClock(QDateTime now = QDateTime({2024, 1, 31}, {15, 45}, Qt::UTC)) : m_now(std::move(now)) {}

  [[nodiscard]] QDateTime now() const override { return m_now; }
  [[nodiscard]] std::chrono::milliseconds steady() const override { return m_steady; }
  [[nodiscard]] QString boot() const override { return m_boot; }
  void after(std::chrono::milliseconds delay, Callback<> callback) override {
    m_alarms.push_back({m_steady + delay, std::move(callback)});
  }

  /// Both times move on, and every alarm that falls due on the way goes off at its own time, in order, also
  /// one that was set by another on the way.
  void advance(std::chrono::milliseconds span) {
    const auto end = m_steady + span;
    for (auto next = earliest(); next != m_alarms.end() && next->due <= end; next = earliest()) {
      const Alarm alarm = *next;
      m_alarms.erase(next);
      moveTo(std::max(alarm.due, m_steady));
      alarm.callback();
    }
    moveTo(end);
  }

  /// Wall time jumps, as when somebody sets the clock; steady time does not notice.
  void setNow(const QDateTime &now) { m_now = now; }

  /// The computer was started anew: steady time counts from there, and no alarm is left.
  void restart() {
    m_alarms.clear();
    m_steady = std::chrono::milliseconds(0);
    m_boot += u'+';
  }

  /// Alarms that have not gone off.
  [[nodiscard]] std::size_t waiting() const { return m_alarms.size(); }

 private:
  struct Alarm {
    std::chrono::milliseconds due;
    Callback<> callback;
  };

  std::vector<Alarm>::iterator earliest() {
    return std::min_element(m_alarms.begin(), m_alarms.end(),
                            [](const Alarm &left, const Alarm &right) { return left.due < right.due; });
  }

  void moveTo(std::chrono::milliseconds steady) {
    m_now = m_now.addMSecs((steady - m_steady).count());
    m_steady = steady;
  }

  QDateTime m_now;
  std::chrono::milliseconds m_steady{0};
  QString m_boot = QStringLiteral("boot");
  std::vector<Alarm> m_alarms;
};

}  // namespace kassir::test
