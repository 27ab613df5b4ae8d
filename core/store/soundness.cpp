#include "core/store/soundness.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QStringList, Failure> tablesOf(const Database &database) {
  Rows rows = database.select(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
  QStringList tables{u"sqlite_schema"_s};
  while (rows.next()) tables.push_back(rows.text(0));
  if (rows.failure()) return failure(*rows.failure());
  return tables;
}

Result<void, Failure> checkTable(const Database &database, Depth depth, const QString &table) {
  const QString check = depth == Depth::Quick ? u"quick_check"_s : u"integrity_check"_s;
  Rows rows = database.select(u"SELECT %1 FROM pragma_%1(:table)"_s.arg(check), {{u":table"_s, table}});
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  if (isThere && rows.text(0) == "ok"_L1) return {};
  return failure(Failure{Failure::Code::Damaged, database.path(), 0, isThere ? rows.text(0) : table});
}

}  // namespace

// Not one check of the whole: that could not be stopped.
Result<void, Failure> checkSoundness(const Database &database, Depth depth, const Progress &progress) {
  const auto tables = tablesOf(database);
  if (!tables) return failure(tables.error());
  Progress::Count count{0, tables.value().size()};
  for (const QString &table : tables.value()) {
    if (progress.isStopped()) return failure(Failure{Failure::Code::Stopped, database.path()});
    if (const auto checked = checkTable(database, depth, table); !checked) return checked;
    ++count.done;
    progress.report(count);
  }
  return {};
}

}  // namespace kassir::store
