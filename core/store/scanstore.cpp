#include "core/store/scanstore.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

qint64 ScanStore::begin(Transaction &unit, const QString &orderId, const Peer &peer) {
  const QDateTime &now = unit.act().moment.wall;
  unit.write(
      u"INSERT INTO scan (till, order_id, endpoint, kassa, began, began_offset)"
      " VALUES (:till, :order, :endpoint, :kassa, :began, :offset)"_s,
      {{u":till"_s, text(unit.till())},
       {u":order"_s, orderId.isEmpty() ? QVariant() : QVariant(orderId)},
       {u":endpoint"_s, text(peer.endpoint)},
       {u":kassa"_s, text(peer.kassa)},
       {u":began"_s, utcOf(now)},
       {u":offset"_s, offsetOf(now)}});
  return unit.lastRow();
}

void ScanStore::end(Transaction &unit, qint64 scan, qint64 receipts, const QString &outcome, Unpaid unpaid) {
  unit.writeOne(
      u"UPDATE scan SET ended = :now, receipts = :receipts, outcome = :outcome, shows_unpaid = :unpaid"
      " WHERE sequence = :row"_s,
      {{u":now"_s, utcOf(unit.act().moment.wall)},
       {u":receipts"_s, receipts},
       {u":outcome"_s, text(outcome)},
       {u":unpaid"_s, unpaid == Unpaid::Seen ? 1 : 0},
       {u":row"_s, scan}});
}

// The condition is that of the index, letter for letter.
Result<bool, Failure> ScanStore::hasShownUnpaid(const Peer &peer) const {
  Rows rows = m_database.select(
      u"SELECT 1 FROM scan WHERE shows_unpaid = 1 AND endpoint = :endpoint AND kassa = :kassa LIMIT 1"_s,
      {{u":endpoint"_s, text(peer.endpoint)}, {u":kassa"_s, text(peer.kassa)}});
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isThere;
}

Result<std::vector<ScanRecord>, Failure> ScanStore::of(const QString &orderId) const {
  Rows rows = m_database.select(
      u"SELECT sequence, order_id, endpoint, kassa, began, began_offset, ended, receipts, outcome"
      " FROM scan WHERE order_id = :order ORDER BY sequence"_s,
      {{u":order"_s, text(orderId)}});
  std::vector<ScanRecord> records;
  while (rows.next()) {
    ScanRecord record{rows.integer(0),
                      rows.text(1),
                      {rows.text(2), rows.text(3)},
                      timeOf(rows.integer(4), rows.integer(5)),
                      std::nullopt,
                      std::nullopt,
                      rows.text(8)};
    if (!rows.isNull(6)) record.ended = timeOf(rows.integer(6), rows.integer(5));
    if (!rows.isNull(7)) record.receipts = rows.integer(7);
    records.push_back(std::move(record));
  }
  if (rows.failure()) return failure(*rows.failure());
  return records;
}

}  // namespace kassir::store
