#include "core/base/clock.h"

#include <QTimer>

namespace kassir {

SystemClock::SystemClock() {
  m_elapsed.start();
}

QDateTime SystemClock::now() const {
  return QDateTime::currentDateTime();
}

std::chrono::milliseconds SystemClock::steady() const {
  return std::chrono::milliseconds(m_elapsed.elapsed());
}

void SystemClock::after(std::chrono::milliseconds delay, Callback<> callback) {
  auto *timer = new QTimer(&m_timers);
  timer->setSingleShot(true);
  timer->setTimerType(Qt::PreciseTimer);
  QObject::connect(timer, &QTimer::timeout, timer, [timer, callback = std::move(callback)] {
    timer->deleteLater();
    callback();
  });
  timer->start(delay);
}

}  // namespace kassir
