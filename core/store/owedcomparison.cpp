#include "core/store/owedcomparison.h"

#include "core/store/notestore.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString noteName = u"compare-since"_s;

}  // namespace

Result<std::optional<QDateTime>, Failure> comparisonOwedSince(const Database &database) {
  Rows rows = database.select(u"SELECT MIN(CAST(value AS INTEGER)) FROM note WHERE name = :name"_s,
                              {{u":name"_s, noteName}});
  const bool isOwed = rows.next() && !rows.isNull(0);
  if (rows.failure()) return failure(*rows.failure());
  return isOwed ? std::optional(QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC)) : std::nullopt;
}

void oweComparison(Transaction &unit, const QDateTime &since) {
  const auto before = comparisonOwedSince(unit.database());
  if (!before) return unit.refuse(before.error().code);
  if (before.value() && *before.value() <= since) return;
  NoteStore(unit.database()).keep(unit, noteName, QString::number(since.toMSecsSinceEpoch()));
}

void settleComparison(Transaction &unit, const QDateTime &until) {
  const qint64 time = until.toMSecsSinceEpoch();
  unit.write(u"UPDATE note SET value = :until WHERE name = :name AND CAST(value AS INTEGER) < :until2"_s,
             {{u":until"_s, QString::number(time)}, {u":name"_s, noteName}, {u":until2"_s, time}});
}

void settleComparison(Transaction &unit) {
  unit.write(u"DELETE FROM note WHERE name = :name"_s, {{u":name"_s, noteName}});
}

}  // namespace kassir::store
