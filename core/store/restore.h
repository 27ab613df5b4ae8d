#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/failure.h"

namespace kassir::store {

// All of this only while nobody has the database open: the caller holds the Ownership of its folder. Nothing
// is ever deleted. `now` names the folder that the old database goes to.

/// Moves a database whole, with what SQLite keeps beside it, into `set-aside/<UTC time>` in its folder.
/// Returns that folder; nothing where there is no database.
[[nodiscard]] Result<QString, Failure> setAside(const QString &path, const QDateTime &now);

/// Sets the database aside and puts a copy of `backup` in its place, if that is sound and this program can
/// use it: with its sales in doubt, and a comparison owed, as `markRestored` does. Returns where the old one
/// lies, as `setAside` does. Killed at any moment, or failed half-way, it has either changed nothing or is
/// finished by `finishRestore`.
[[nodiscard]] Result<QString, Failure> restore(const QString &backup, const QString &path, const Moment &now);

/// The same with an empty database of `till` in the place of a backup.
[[nodiscard]] Result<QString, Failure> beginAnew(const QString &path, const QString &till, const Moment &now);

/// Ends a restoring that was cut off after it was decided; nothing to do where there was none. Until then the
/// database is not opened for writing.
[[nodiscard]] Result<QString, Failure> finishRestore(const QString &path, const QDateTime &now);

/// Whether a restoring was cut off and waits to be finished.
[[nodiscard]] bool isRestoreUnfinished(const QString &path);

/// Whether parts of a database lie there without the database itself: SQLite would throw them away.
[[nodiscard]] bool isOrphaned(const QString &path);

/// Whether a database was there, and is gone or empty now: its log or its backups still tell of it.
[[nodiscard]] bool isLost(const QString &path);

}  // namespace kassir::store
