#include "core/store/migrations.h"

#include "core/store/backupcopy.h"
#include "core/store/database.h"

namespace kassir::store {

namespace {

// Another process may have made the step while this one waited for its turn.
Result<void, Failure> runStep(const Database &database, const QStringList &statements, int next) {
  const auto found = schemaOf(database);
  if (!found) return failure(found.error());
  if (found.value() >= next) return {};
  for (const QString &statement : statements) {
    if (auto done = database.run(statement); !done) return done;
  }
  return database.run(QStringLiteral("PRAGMA user_version = %1").arg(next));
}

Result<void, Failure> makeStep(const Database &database, const QStringList &statements, int next) {
  if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) return begun;
  auto done = runStep(database, statements, next);
  if (done) done = database.run(QStringLiteral("COMMIT"));
  // A full disk has rolled it back already; then there is nothing more to undo.
  if (!done) static_cast<void>(database.run(QStringLiteral("ROLLBACK")));
  return done;
}

// Somebody else's database has no number of ours, and tables.
Result<bool, Failure> isEmpty(const Database &database) {
  Rows rows = database.select(QStringLiteral("SELECT 1 FROM sqlite_schema"));
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return !isThere;
}

}  // namespace

Result<int, Failure> schemaOf(const Database &database) {
  Rows rows = database.select(QStringLiteral("PRAGMA user_version"));
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isThere ? static_cast<int>(rows.integer(0)) : 0;
}

Result<void, Failure> judgeOrigin(const Database &database, const Schema &schema) {
  const auto found = schemaOf(database);
  if (!found) return failure(found.error());
  if (found.value() > schema.newest())
    return failure(Failure{Failure::Code::NewerSchema, database.path(), found.value()});
  const auto empty = found.value() == 0 ? isEmpty(database) : true;
  if (!empty) return failure(empty.error());
  if (!empty.value()) return failure(Failure{Failure::Code::NotADatabase, database.path()});
  return {};
}

Result<void, Failure> migrate(const Database &database, const Schema &schema, const QString &backup) {
  const auto found = schemaOf(database);
  if (!found) return failure(found.error());
  const int from = found.value();
  if (from > 0 && from < schema.newest()) {
    if (const auto copied = copyIntoBackups(database, backup, Room::Any); !copied) return copied;
  }
  for (int step = from; step < schema.newest(); ++step) {
    const auto done = makeStep(database, schema.steps.at(static_cast<std::size_t>(step)), step + 1);
    if (!done) return done;
  }
  return {};
}

Result<void, Failure> judgeSchema(const Database &database, const Schema &schema) {
  const auto found = schemaOf(database);
  if (!found) return failure(found.error());
  if (found.value() == schema.newest()) return {};
  const bool isNewer = found.value() > schema.newest();
  return failure(Failure{isNewer ? Failure::Code::NewerSchema : Failure::Code::OlderSchema, database.path(),
                         found.value()});
}

}  // namespace kassir::store
