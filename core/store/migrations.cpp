#include "core/store/migrations.h"

#include "core/store/backupcopy.h"
#include "core/store/database.h"

namespace kassir::store {

namespace {

Result<void, Failure> makeStep(Database &database, const QStringList &statements, int next) {
  auto done = database.run(QStringLiteral("BEGIN IMMEDIATE"));
  for (const QString &statement : statements) {
    if (done) done = database.run(statement);
  }
  if (done) done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(next));
  if (done) done = database.run(QStringLiteral("COMMIT"));
  // A full disk has rolled it back already; then there is nothing more to undo.
  if (!done) static_cast<void>(database.run(QStringLiteral("ROLLBACK")));
  return done;
}

}  // namespace

Result<int, Failure> schemaOf(const Database &database) {
  Rows rows = database.select(QStringLiteral("PRAGMA user_version"));
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isThere ? static_cast<int>(rows.integer(0)) : 0;
}

Result<void, Failure> migrate(Database &database, const Schema &schema, const QString &backup) {
  const auto found = schemaOf(database);
  if (!found) return failure(found.error());
  const int from = found.value();
  if (from > schema.newest()) return failure(Failure{Failure::Code::NewerSchema, database.path(), from});
  if (from > 0 && from < schema.newest()) {
    if (const auto copied = copyInto(database, backup); !copied) return copied;
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
