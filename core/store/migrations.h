#pragma once

#include "core/base/result.h"
#include "core/store/failure.h"
#include "core/store/schema.h"

namespace kassir::store {

class Database;

/// The schema a database has; 0 for an empty one.
[[nodiscard]] Result<int, Failure> schemaOf(const Database &database);

/// For a writer, before it touches anything: whether this is ours, and not from a newer program.
[[nodiscard]] Result<void, Failure> judgeOrigin(const Database &database, const Schema &schema);

/// Brings a database to the newest schema, each step of it whole or not at all. What holds something already
/// is copied to `backup` first.
[[nodiscard]] Result<void, Failure> migrate(const Database &database, const Schema &schema,
                                            const QString &backup);

/// For a reader: whether it is exactly this schema.
[[nodiscard]] Result<void, Failure> judgeSchema(const Database &database, const Schema &schema);

}  // namespace kassir::store
