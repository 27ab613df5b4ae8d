#include "core/store/checkstore.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

void CheckStore::keep(Transaction &unit, const QString &orderId, const fiscal::FiscalCheck &check,
                      const QString &maker) {
  const QDateTime &now = unit.act().moment.wall;
  unit.write(
      u"INSERT INTO fiscal_check (till, order_id, number, link, maker, time, utc_offset)"
      " VALUES (:till, :order, :number, :link, :maker, :time, :offset)"
      " ON CONFLICT (order_id) DO UPDATE SET number = excluded.number, link = excluded.link,"
      " maker = excluded.maker, time = excluded.time, utc_offset = excluded.utc_offset"_s,
      {{u":till"_s, text(unit.till())},
       {u":order"_s, text(orderId)},
       {u":number"_s, check.number ? QVariant(check.number->text()) : QVariant()},
       {u":link"_s, text(check.link)},
       {u":maker"_s, text(maker)},
       {u":time"_s, utcOf(now)},
       {u":offset"_s, offsetOf(now)}});
}

Result<std::optional<fiscal::FiscalCheck>, Failure> CheckStore::find(const QString &orderId) const {
  Rows rows = m_database.select(u"SELECT number, link FROM fiscal_check WHERE order_id = :order"_s,
                                {{u":order"_s, text(orderId)}});
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  if (!isThere) return std::optional<fiscal::FiscalCheck>();
  fiscal::FiscalCheck check{std::nullopt, rows.text(1)};
  if (!rows.isNull(0)) check.number = fiscal::FiscalNumber::read(rows.text(0));
  return std::optional(std::move(check));
}

}  // namespace kassir::store
