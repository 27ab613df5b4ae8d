#include "core/base/clock.h"

#include <QSysInfo>
#include <QTimer>
#include <ctime>

namespace kassir {

SystemClock::SystemClock() : m_boot(QString::fromLatin1(QSysInfo::bootUniqueId())) {}

QDateTime SystemClock::now() const {
  return QDateTime::currentDateTime();
}

std::chrono::milliseconds SystemClock::steady() const {
  timespec time{};
  ::clock_gettime(CLOCK_BOOTTIME, &time);
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                               std::chrono::nanoseconds(time.tv_nsec));
}

QString SystemClock::boot() const {
  return m_boot;
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
