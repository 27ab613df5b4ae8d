#include "core/store/owedcomparison.h"

#include "core/store/notestore.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

using Time = Result<std::optional<QDateTime>, Failure>;

const QString noteName = u"compare-since"_s;
const QString originName = u"compare-origin"_s;
const QString nothing = u"nothing"_s;

const QString lastNames = u"compared "_s;

QString lastNameOf(const Peer &peer) {
  return lastNames + peer.endpoint + u' ' + peer.kassa;
}

Time earliest(const Database &database, const QString &name) {
  Rows rows = database.select(u"SELECT MIN(CAST(value AS INTEGER)) FROM note WHERE name = :name"_s,
                              {{u":name"_s, name}});
  const bool isThere = rows.next() && !rows.isNull(0);
  if (rows.failure()) return failure(*rows.failure());
  return isThere ? std::optional(QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC)) : std::nullopt;
}

}  // namespace

Time comparisonOwedSince(const Database &database) {
  return earliest(database, noteName);
}

Time lastComparison(const Database &database, const Peer &peer) {
  return earliest(database, lastNameOf(peer));
}

Result<JournalOrigin, Failure> originOf(const Database &database) {
  Rows rows = database.select(u"SELECT 1 FROM note WHERE name = :name AND value = :nothing"_s,
                              {{u":name"_s, originName}, {u":nothing"_s, nothing}});
  const bool isNew = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isNew ? JournalOrigin::Nothing : JournalOrigin::Backup;
}

// The origin is that of the last time, whenever the comparison is owed since.
void oweComparison(Transaction &unit, const QDateTime &since, JournalOrigin origin) {
  unit.write(u"DELETE FROM note WHERE name = :name"_s, {{u":name"_s, originName}});
  if (origin == JournalOrigin::Nothing) NoteStore(unit.database()).keep(unit, originName, nothing);
  const qint64 time = since.toMSecsSinceEpoch();
  unit.write(
      u"UPDATE note SET value = :since WHERE substr(name, 1, :length) = :last"
      " AND CAST(value AS INTEGER) > :since2"_s,
      {{u":since"_s, QString::number(time)},
       {u":length"_s, lastNames.size()},
       {u":last"_s, lastNames},
       {u":since2"_s, time}});
  const auto before = comparisonOwedSince(unit.database());
  if (!before) return unit.refuse(before.error().code);
  if (before.value() && *before.value() <= since) return;
  NoteStore(unit.database()).keep(unit, noteName, QString::number(time));
}

void settleComparison(Transaction &unit, const Peer &peer, const QDateTime &until) {
  const qint64 time = until.toMSecsSinceEpoch();
  unit.write(
      u"UPDATE note SET value = :until WHERE name IN (:owed, :last) AND CAST(value AS INTEGER) < :until2"_s,
      {{u":until"_s, QString::number(time)},
       {u":owed"_s, noteName},
       {u":last"_s, lastNameOf(peer)},
       {u":until2"_s, time}});
  // The first time, too: whatever keeps the rest from being compared, this part is done.
  const auto last = lastComparison(unit.database(), peer);
  if (!last) return unit.refuse(last.error().code);
  if (!last.value()) NoteStore(unit.database()).keep(unit, lastNameOf(peer), QString::number(time));
}

void settleComparison(Transaction &unit, const Peer &peer) {
  unit.write(u"DELETE FROM note WHERE name IN (:owed, :origin, :last)"_s,
             {{u":owed"_s, noteName}, {u":origin"_s, originName}, {u":last"_s, lastNameOf(peer)}});
  NoteStore(unit.database())
      .keep(unit, lastNameOf(peer), QString::number(unit.act().moment.wall.toMSecsSinceEpoch()));
}

}  // namespace kassir::store
