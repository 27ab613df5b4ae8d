#include "core/store/phonestore.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

void PhoneStore::keep(Transaction &unit, const QString &orderId, const QString &ending,
                      const QByteArray &hash) {
  unit.write(
      u"INSERT INTO phone (till, order_id, ending, hash, time, utc_offset)"
      " VALUES (:till, :order, :ending, :hash, :time, :offset)"_s,
      {{u":till"_s, text(unit.till())},
       {u":order"_s, text(orderId)},
       {u":ending"_s, text(ending)},
       {u":hash"_s, bytes(hash)},
       {u":time"_s, utcOf(unit.act().moment.wall)},
       {u":offset"_s, offsetOf(unit.act().moment.wall)}});
}

Result<QStringList, Failure> PhoneStore::endingsOf(const QString &orderId) const {
  Rows rows = m_database.select(u"SELECT ending FROM phone WHERE order_id = :order ORDER BY sequence"_s,
                                {{u":order"_s, text(orderId)}});
  QStringList endings;
  while (rows.next()) endings << rows.text(0);
  if (rows.failure()) return failure(*rows.failure());
  return endings;
}

}  // namespace kassir::store
