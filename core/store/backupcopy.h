#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/progress.h"

namespace kassir::store {

/// Copies a whole database into a new file, readable for its owner alone: all that is committed when it
/// begins, while others go on writing. The file appears under its name when it was checked and is on the
/// disk; one that is there already is never touched, and the failure is Exists.
[[nodiscard]] Result<void, Failure> copyInto(const Database &database, const QString &path,
                                             const Progress &progress = {});

/// What must be free on the disk before a copy is begun.
enum class Room {
  Any,
  ForSales,  ///< so much that it leaves some for what is sold meanwhile; else NoRoomForCopy
};
/// The same into the folder of backups, one at a time: what killed processes have left there is removed
/// before it. Busy where another one is being copied for long.
[[nodiscard]] Result<void, Failure> copyIntoBackups(const Database &database, const QString &path, Room room,
                                                    const Progress &progress = {});

/// How many bytes must be free for a copy that leaves room for sales, of a database of so many bytes.
[[nodiscard]] qint64 roomForCopy(qint64 size);

/// Reads the whole file and says whether it is a sound database.
[[nodiscard]] Result<void, Failure> verify(const QString &path, const Progress &progress = {});

/// Waits until a file, or a folder's list of names, is on the disk.
[[nodiscard]] Result<void, Failure> putOnDisk(const QString &path);

}  // namespace kassir::store
