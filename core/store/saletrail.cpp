#include "core/store/saletrail.h"

#include "core/store/transaction.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

Rows SaleTrail::select(const QString &sql) const {
  return m_database.select(sql, {{u":order"_s, text(m_orderId)}});
}

Result<std::vector<ActRecord>, Failure> SaleTrail::acts() const {
  Rows rows = select(
      u"SELECT sequence, time, utc_offset, actor, action, note FROM act WHERE order_id = :order"
      " ORDER BY sequence"_s);
  std::vector<ActRecord> acts;
  while (rows.next()) {
    const auto actor = actorFrom(rows.text(3));
    const auto action = actionFrom(rows.text(4));
    if (!actor || !action) continue;
    const Moment moment{timeOf(rows.integer(1), rows.integer(2)), {}, {}};
    acts.push_back({rows.integer(0), {*actor, *action, moment, m_orderId, rows.text(5)}});
  }
  if (rows.failure()) return failure(*rows.failure());
  return acts;
}

Result<std::optional<CheckRecord>, Failure> SaleTrail::check() const {
  Rows rows =
      select(u"SELECT number, link, maker, time, utc_offset FROM fiscal_check WHERE order_id = :order"_s);
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  if (!isThere) return std::optional<CheckRecord>();
  CheckRecord record{{std::nullopt, rows.text(1)}, rows.text(2), timeOf(rows.integer(3), rows.integer(4))};
  if (!rows.isNull(0)) record.check.number = fiscal::FiscalNumber::read(rows.text(0));
  return std::optional(std::move(record));
}

}  // namespace kassir::store
