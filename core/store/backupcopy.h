#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

namespace kassir::store {

/// Copies a whole database into a new file, readable for its owner alone, checks the copy and puts it on the
/// disk. A copy that does not pass is taken away again; a file that is there already is never touched.
[[nodiscard]] Result<void, Failure> copyInto(const Database &database, const QString &path);

/// Reads the whole file and says whether it is a sound database.
[[nodiscard]] Result<void, Failure> verify(const QString &path);

}  // namespace kassir::store
