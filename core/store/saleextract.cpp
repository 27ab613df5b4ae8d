#include "core/store/saleextract.h"

#include "core/store/entryrow.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

Result<qint64, Failure> SaleExtract::count() const {
  Rows rows = m_database.select(u"SELECT COUNT(*) FROM sale WHERE day BETWEEN :from AND :to"_s,
                                {{u":from"_s, firstDay(m_period)}, {u":to"_s, lastDay(m_period)}});
  const bool isThere = rows.next();
  if (rows.failure()) return failure(*rows.failure());
  return isThere ? rows.integer(0) : 0;
}

Result<std::vector<ExtractedSale>, Failure> SaleExtract::next(int most) {
  if (!m_rest) {
    const auto span = spanOf(m_database, m_period);
    if (!span) return failure(span.error());
    m_rest = span.value();
  }
  Rows rows = m_database.select(
      u"SELECT %1, c.checked FROM sale AS s CROSS JOIN sale_content AS c ON c.sequence = s.sequence"
      " WHERE s.sequence BETWEEN :first AND :last AND +s.day BETWEEN :from AND :to"
      " ORDER BY s.sequence LIMIT :most"_s.arg(entryColumns),
      {{u":first"_s, m_rest->first},
       {u":last"_s, m_rest->last},
       {u":from"_s, firstDay(m_period)},
       {u":to"_s, lastDay(m_period)},
       {u":most"_s, most}});
  std::vector<ExtractedSale> sales;
  while (rows.next()) sales.push_back({entryIn(rows), rows.bytes(entryColumnCount)});
  if (rows.failure()) return failure(*rows.failure());
  if (!sales.empty()) m_rest->first = sales.back().entry.sequence + 1;
  return sales;
}

}  // namespace kassir::store
