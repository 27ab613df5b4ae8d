#include "ui/text/doctor.h"

#include <chrono>

namespace kassir::text {

namespace {

const char *sentence(Health health) {
  switch (health) {
    case Health::Well: return QT_TRANSLATE_NOOP("doctor", "ok: %1");
    case Health::Ill: return QT_TRANSLATE_NOOP("doctor", "To do: %1");
    case Health::Off: return QT_TRANSLATE_NOOP("doctor", "off: %1");
    case Health::DatabaseWell: return QT_TRANSLATE_NOOP("doctor", "The journal is sound.");
    case Health::LastBackup: return QT_TRANSLATE_NOOP("doctor", "The last backup is of %1.");
    case Health::BackupOld:
      return QT_TRANSLATE_NOOP("doctor",
                               "The last backup is of %1, and there were sales since. Make one: kassir-cli "
                               "backup make.");
    case Health::RoomEnough: return QT_TRANSLATE_NOOP("doctor", "There is room on the disk: %1 MiB.");
    case Health::RoomLow:
      return QT_TRANSLATE_NOOP("doctor",
                               "There is little room on the disk: %1 MiB. Free some: on a full disk the till "
                               "sells nothing.");
    case Health::TlsWell: return QT_TRANSLATE_NOOP("doctor", "Connections are encrypted by %1.");
    case Health::TlsMissing:
      return QT_TRANSLATE_NOOP(
          "doctor",
          "Connections cannot be encrypted. Install Qt's OpenSSL plug-in (in Debian: libqt6network6).");
    case Health::CaFileUnreadable:
      return QT_TRANSLATE_NOOP("doctor", "The file of certificates cannot be read: %1. Correct tls.ca-file.");
    case Health::ClockWell: return QT_TRANSLATE_NOOP("doctor", "The clock agrees with that of %1.");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString line(Health health, const QString &value, const Speaker &speaker) {
  return speaker.say("doctor", sentence(health), {value});
}

QString clockWrong(const QString &vendor, int seconds, ClockError error, const Speaker &speaker) {
  using namespace std::chrono;
  const std::chrono::seconds by(seconds);
  const auto say = [&](const char *ahead, const char *behind, auto count) {
    return speaker.sayCount("doctor", error == ClockError::Ahead ? ahead : behind,
                            static_cast<int>(count.count()), {vendor});
  };
  if (by >= days(2))
    return say(
        QT_TRANSLATE_N_NOOP("doctor", "This computer's clock is %n day(s) ahead of %1's. Set it right."),
        QT_TRANSLATE_N_NOOP("doctor", "This computer's clock is %n day(s) behind %1's. Set it right."),
        round<days>(by));
  if (by >= hours(2))
    return say(
        QT_TRANSLATE_N_NOOP("doctor", "This computer's clock is %n hour(s) ahead of %1's. Set it right."),
        QT_TRANSLATE_N_NOOP("doctor", "This computer's clock is %n hour(s) behind %1's. Set it right."),
        round<hours>(by));
  return say(
      QT_TRANSLATE_N_NOOP("doctor", "This computer's clock is %n minute(s) ahead of %1's. Set it right."),
      QT_TRANSLATE_N_NOOP("doctor", "This computer's clock is %n minute(s) behind %1's. Set it right."),
      round<minutes>(by));
}

}  // namespace kassir::text
