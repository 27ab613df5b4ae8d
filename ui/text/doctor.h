#pragma once

#include <QString>

#include "ui/text/speaker.h"

namespace kassir::text {

// What `kassir-cli doctor` says: how things are, and what to do where they are not well.

/// A line with at most one value.
enum class Health {
  Well,  ///< before what is well
  Ill,
  Off,  ///< a vendor that this shop does not use
  DatabaseWell,
  LastBackup,  ///< when
  BackupOld,   ///< when
  RoomEnough,  ///< MiB
  RoomLow,
  TlsWell,  ///< the library's version
  TlsMissing,
  CaFileUnreadable,  ///< its path
  ClockWell,         ///< whose clock it agrees with
};
[[nodiscard]] QString line(Health health, const QString &value, const Speaker &speaker);

enum class ClockError { Ahead, Behind };
/// By how many seconds this computer's clock is ahead of a vendor's, or behind it: told in minutes, and in
/// hours or days from two of them on.
[[nodiscard]] QString clockWrong(const QString &vendor, int seconds, ClockError error,
                                 const Speaker &speaker);

}  // namespace kassir::text
