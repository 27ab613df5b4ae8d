#include "core/store/salespan.h"

#include "core/store/transaction.h"

namespace kassir::store {

using namespace Qt::Literals::StringLiterals;

// Each day is looked up for its first and its last sale, by the index of days alone.
Result<SaleSpan, Failure> spanOf(const Database &database, const SalePeriod &period) {
  if (!isLimited(period)) return SaleSpan();
  Rows rows = database.select(
      u"WITH RECURSIVE one (day) AS ("
      " SELECT MAX(day) FROM sale WHERE day BETWEEN :from AND :to"
      " UNION ALL SELECT (SELECT MAX(day) FROM sale WHERE day < one.day AND day >= :from2) FROM one"
      " WHERE one.day IS NOT NULL)"
      " SELECT MIN((SELECT MIN(sequence) FROM sale WHERE sale.day = one.day)),"
      " MAX((SELECT MAX(sequence) FROM sale WHERE sale.day = one.day)) FROM one"_s,
      {{u":from"_s, firstDay(period)}, {u":to"_s, lastDay(period)}, {u":from2"_s, firstDay(period)}});
  const bool isThere = rows.next() && !rows.isNull(0);
  if (rows.failure()) return failure(*rows.failure());
  return isThere ? SaleSpan{rows.integer(0), rows.integer(1)} : SaleSpan{1, 0};
}

bool isLimited(const SalePeriod &period) {
  return period.from.isValid() || period.to.isValid();
}

qint64 firstDay(const SalePeriod &period) {
  return period.from.isValid() ? dayNumber(period.from) : 0;
}

qint64 lastDay(const SalePeriod &period) {
  constexpr qint64 afterAll = 99'999'999;
  return period.to.isValid() ? dayNumber(period.to) : afterAll;
}

}  // namespace kassir::store
