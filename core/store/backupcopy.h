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

/// The same into the folder of backups, one at a time: what killed processes have left there is removed
/// before it. Busy where another one is being copied for long.
[[nodiscard]] Result<void, Failure> copyIntoBackups(const Database &database, const QString &path,
                                                    const Progress &progress = {});

/// Reads the whole file and says whether it is a sound database.
[[nodiscard]] Result<void, Failure> verify(const QString &path, const Progress &progress = {});

/// Waits until a file, or a folder's list of names, is on the disk.
[[nodiscard]] Result<void, Failure> putOnDisk(const QString &path);

}  // namespace kassir::store
