#include "core/store/restoredcopy.h"

#include "core/store/owedcomparison.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// Those that the till can still send, and those that it looks for without a receipt. A sale that was refused
// or voided is never sent again, whatever came after; one with a receipt is looked at where that lies.
constexpr QLatin1StringView doubtful =
    "state IN ('queued', 'sending', 'absent', 'unknown', 'reconciling', 'cancel-wanted')"
    " AND receipt_id IS NULL"_L1;

struct LastAct {
  QString till;
  QDateTime time;
};

// What a clock that ran ahead has dated after now says nothing of when it was.
Result<LastAct, Failure> lastActOf(const Database &database, const QDateTime &now) {
  Rows rows = database.select(
      u"SELECT till, COALESCE((SELECT MAX(time) FROM act WHERE time <= :now), time) FROM act"
      " ORDER BY sequence DESC LIMIT 1"_s,
      {{u":now"_s, utcOf(now)}});
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  if (!isThere) return LastAct{{}, now};
  return LastAct{rows.text(0), timeOf(rows.integer(1), 0)};
}

void keepActs(Transaction &unit) {
  const Act &act = unit.act();
  unit.write(
      u"INSERT INTO act (till, time, utc_offset, actor, action, order_id)"
      " SELECT till, :time, :offset, :actor, :action, order_id FROM sale WHERE %1 ORDER BY sequence"_s.arg(
          doubtful),
      {{u":time"_s, utcOf(act.moment.wall)},
       {u":offset"_s, offsetOf(act.moment.wall)},
       {u":actor"_s, nameOf(act.actor)},
       {u":action"_s, nameOf(act.action)}});
}

// A byte may have left at any time until now: no other process has the folder any more.
void putInDoubt(Transaction &unit) {
  const Moment &now = unit.act().moment;
  unit.write(
      u"UPDATE sale SET state = CASE WHEN state = 'cancel-wanted' OR given_up > 0 THEN 'cancel-wanted'"
      " ELSE 'unknown' END, may_exist = 1, empty_scans = 0, last_left = :steady, last_left_boot = :boot"
      " WHERE %1"_s.arg(doubtful),
      {{u":steady"_s, qint64{now.steady.count()}}, {u":boot"_s, text(now.boot)}});
}

}  // namespace

Result<void, Failure> markRestored(const QString &path, const Moment &now) {
  const auto database = Database::open(path, Access::Write);
  if (!database) return failure(database.error());
  const auto last = lastActOf(*database.value(), now.wall);
  if (!last) return failure(last.error());
  Transaction unit(*database.value(), {Actor::Till, Action::Restore, now}, last.value().till);
  keepActs(unit);
  putInDoubt(unit);
  oweComparison(unit, last.value().time);
  return unit.commit();
}

Result<void, Failure> makeEmpty(const QString &path, const QString &till, const Moment &now) {
  constexpr int keptDays = 14;
  const auto database = Database::open(path, Access::Write);
  if (!database) return failure(database.error());
  Transaction unit(*database.value(), {Actor::Till, Action::Restore, now}, till);
  oweComparison(unit, now.wall.addDays(-keptDays), JournalOrigin::Nothing);
  return unit.commit();
}

}  // namespace kassir::store
