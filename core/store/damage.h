#pragma once

#include "core/store/database.h"
#include "core/store/soundness.h"

namespace kassir::store {

// A database that was found damaged may open all the same. A mark beside it says so to whoever opens it next,
// and goes aside with it.

/// Whether a reading that failed so shows that nothing should be trusted to the database any more: it, or the
/// disk below it, does not give back what was written.
[[nodiscard]] bool meansDamage(Failure::Code code);

/// Whether it was found damaged, and nobody has found it sound since.
[[nodiscard]] bool isMarkedDamaged(const QString &path);

/// For whoever met it elsewhere. A disk that is too full for the mark will not take a sale either.
void markDamaged(const QString &path);

/// How it is to be read through. What marked it may be an index that does not agree with its table: the quick
/// check does not see that, and must not speak for it.
[[nodiscard]] Depth depthDue(const QString &path);

/// Reads it through, and marks it where it is damaged; takes the mark away where the full check finds it
/// sound. Fails with what is wrong with it, or Stopped. Only for whoever has the folder.
[[nodiscard]] Result<void, Failure> examine(const Database &database, const Progress &progress = {});

}  // namespace kassir::store
