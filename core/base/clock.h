#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <chrono>

#include "core/base/callback.h"

namespace kassir {

/// A point in time, as it is kept: for people, and for measuring how long ago it was, which a clock that was
/// set in between does not disturb.
struct Moment {
  QDateTime wall;
  QString boot;  ///< of this computer, by which `steady` counts
  std::chrono::milliseconds steady{0};

  bool operator==(const Moment &) const = default;
};

/// Time as the till knows it. An interface because tests must move time by hand.
class Clock {
 public:
  virtual ~Clock() = default;

  /// Wall time, for what people read. It may jump either way.
  [[nodiscard]] virtual QDateTime now() const = 0;
  /// Never goes back and has no date: for deadlines and waiting times. Since this computer was started, also
  /// while it slept, so that a program that comes back can go on counting.
  [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
  /// Which start of this computer `steady` counts from.
  [[nodiscard]] virtual QString boot() const = 0;
  /// Calls back once, after `delay` of steady time, from the event loop.
  virtual void after(std::chrono::milliseconds delay, Callback<> callback) = 0;

  [[nodiscard]] Moment moment() const { return {now(), boot(), steady()}; }
};

class SystemClock final : public Clock {
 public:
  SystemClock();

  [[nodiscard]] QDateTime now() const override;
  [[nodiscard]] std::chrono::milliseconds steady() const override;
  [[nodiscard]] QString boot() const override;
  void after(std::chrono::milliseconds delay, Callback<> callback) override;

 private:
  const QString m_boot;  // kept, since Qt opens a file each time
  QObject m_timers;      // owns the waiting timers, so that none outlives the clock
};

}  // namespace kassir
