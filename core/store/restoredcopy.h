#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/failure.h"

namespace kassir::store {

/// What a backup does not know is written into its copy before that becomes the journal. A sale that it shows
/// as never sent, or as nowhere to be found, may have been sent since: it is in doubt, with two searches and
/// the time between them before it, and an act in its trail says so. And a comparison is owed since its
/// newest act.
[[nodiscard]] Result<void, Failure> markRestored(const QString &path, const Moment &now);

/// A new database in the place of one that is lost: a comparison is owed for as long as backups are kept.
[[nodiscard]] Result<void, Failure> makeEmpty(const QString &path, const QString &till, const Moment &now);

}  // namespace kassir::store
