#include "core/store/printstore.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

qint64 PrintStore::begin(Transaction &unit, const QString &orderId) {
  const QDateTime &now = unit.act().moment.wall;
  unit.write(
      u"INSERT INTO print (till, order_id, began, began_offset) VALUES (:till, :order, :began, :offset)"_s,
      {{u":till"_s, text(unit.till())},
       {u":order"_s, text(orderId)},
       {u":began"_s, utcOf(now)},
       {u":offset"_s, offsetOf(now)}});
  return unit.lastRow();
}

void PrintStore::end(Transaction &unit, qint64 print) {
  unit.writeOne(u"UPDATE print SET ended = :ended WHERE sequence = :print AND ended IS NULL"_s,
                {{u":ended"_s, utcOf(unit.act().moment.wall)}, {u":print"_s, print}});
}

void PrintStore::withdraw(Transaction &unit, qint64 print) {
  unit.writeOne(u"DELETE FROM print WHERE sequence = :print AND ended IS NULL"_s, {{u":print"_s, print}});
}

Result<std::vector<PrintRecord>, Failure> PrintStore::of(const QString &orderId) const {
  Rows rows = m_database.select(
      u"SELECT began, began_offset, ended FROM print WHERE order_id = :order ORDER BY sequence"_s,
      {{u":order"_s, text(orderId)}});
  std::vector<PrintRecord> prints;
  while (rows.next()) {
    prints.push_back({timeOf(rows.integer(0), rows.integer(1)), std::nullopt});
    if (!rows.isNull(2)) prints.back().ended = timeOf(rows.integer(2), rows.integer(1));
  }
  if (rows.failure()) return failure(*rows.failure());
  return prints;
}

}  // namespace kassir::store
