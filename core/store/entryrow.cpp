#include "core/store/entryrow.h"

#include "core/store/transaction.h"

namespace kassir::store {

SaleEntry entryIn(const Rows &rows) {
  SaleEntry entry{rows.integer(0),
                  rows.text(1),
                  rows.text(2),
                  dayOf(rows.integer(3)),
                  rows.integer(4),
                  timeOf(rows.integer(5), rows.integer(6)),
                  sale::saleStateFrom(rows.text(7)).value_or(sale::SaleState::Attention),
                  sale::saleAlarmFrom(rows.text(8)).value_or(sale::SaleAlarm::None),
                  static_cast<int>(rows.integer(9)),
                  sale::Money::fromTiyin(rows.integer(10)),
                  rows.text(11),
                  rows.integer(12),
                  rows.text(13),
                  std::nullopt,
                  rows.text(16),
                  rows.text(17)};
  if (!rows.isNull(14)) entry.paid = timeOf(rows.integer(14), rows.integer(15));
  return entry;
}

}  // namespace kassir::store
