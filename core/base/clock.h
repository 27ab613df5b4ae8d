#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <chrono>

#include "core/base/callback.h"

namespace kassir {

/// Time as the till knows it. An interface because tests must move time by hand.
class Clock {
 public:
  virtual ~Clock() = default;

  /// Wall time, for what people read. It may jump either way.
  [[nodiscard]] virtual QDateTime now() const = 0;
  /// Never goes back and has no date: for deadlines and waiting times.
  [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
  /// Calls back once, after `delay` of steady time, from the event loop.
  virtual void after(std::chrono::milliseconds delay, Callback<> callback) = 0;
};

class SystemClock final : public Clock {
 public:
  SystemClock();

  [[nodiscard]] QDateTime now() const override;
  [[nodiscard]] std::chrono::milliseconds steady() const override;
  void after(std::chrono::milliseconds delay, Callback<> callback) override;

 private:
  QElapsedTimer m_elapsed;
  QObject m_timers;  // owns the waiting timers, so that none outlives the clock
};

}  // namespace kassir
