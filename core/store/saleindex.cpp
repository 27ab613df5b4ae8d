#include "core/store/saleindex.h"

#include "core/store/entryrow.h"
#include "core/store/salefinder.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::vector<SaleEntry>, Failure> entriesIn(Rows rows) {
  std::vector<SaleEntry> entries;
  while (rows.next()) entries.push_back(entryIn(rows));
  if (rows.failure()) return failure(*rows.failure());
  return entries;
}

// As one JSON array, because a statement takes no list.
QString listOf(const std::vector<qint64> &sequences) {
  QStringList numbers;
  for (const qint64 sequence : sequences) numbers << QString::number(sequence);
  return u'[' + numbers.join(u',') + u']';
}

}  // namespace

Result<std::vector<SaleEntry>, Failure> SaleIndex::page(const SaleQuery &query) const {
  const auto found = SaleFinder(m_database, query).find();
  if (!found) return failure(found.error());
  return entriesIn(m_database.select(
      u"SELECT %1 FROM json_each(:list) AS wanted CROSS JOIN sale AS s ON s.sequence = wanted.value"
      " ORDER BY wanted.key"_s.arg(entryColumns),
      {{u":list"_s, listOf(found.value())}}));
}

Result<bool, Failure> SaleIndex::takesLong(const SaleQuery &query) const {
  return SaleFinder(m_database, query).takesLong();
}

Result<std::optional<SaleEntry>, Failure> SaleIndex::find(const QString &orderId) const {
  auto found =
      entriesIn(m_database.select(u"SELECT %1 FROM sale AS s WHERE s.order_id = :order"_s.arg(entryColumns),
                                  {{u":order"_s, text(orderId)}}));
  if (!found) return failure(found.error());
  if (found.value().empty()) return std::optional<SaleEntry>();
  return std::optional(std::move(found.value().front()));
}

Result<SaleSum, Failure> SaleIndex::paid(const SalePeriod &period) const {
  Rows rows = m_database.select(
      u"SELECT COUNT(*), COALESCE(SUM(amount), 0) FROM sale INDEXED BY sale_paid"
      " WHERE state = 'paid' AND day BETWEEN :from AND :to"_s,
      {{u":from"_s, firstDay(period)}, {u":to"_s, lastDay(period)}});
  SaleSum sum;
  if (rows.next()) sum = {rows.integer(0), sale::Money::fromTiyin(rows.integer(1))};
  if (rows.failure()) return failure(*rows.failure());
  return sum;
}

}  // namespace kassir::store
