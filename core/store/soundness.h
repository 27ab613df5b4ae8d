#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/progress.h"

namespace kassir::store {

enum class Depth {
  Quick,  ///< every page, but not whether each index agrees with its table
  Full,
};

/// Reads a database through, table by table, and fails with Damaged where one is; `detail` says in the
/// database's words what was found first. Asks after each table whether it should stop: then Stopped.
[[nodiscard]] Result<void, Failure> checkSoundness(const Database &database, Depth depth,
                                                   const Progress &progress = {});

}  // namespace kassir::store
