#pragma once

#include <QByteArray>
#include <vector>

#include "core/store/database.h"
#include "core/store/saleentry.h"
#include "core/store/salespan.h"

namespace kassir::store {

/// A sale with what was sold, as `till/journal/soldsale` wrote it.
struct ExtractedSale {
  SaleEntry entry;
  QByteArray checked;
};

/// All sales of a period, the oldest first, some at a time: between two readings nothing is held open in the
/// database.
class SaleExtract {
 public:
  /// `database` must outlive it.
  SaleExtract(const Database &database, const SalePeriod &period) : m_database(database), m_period(period) {}

  [[nodiscard]] Result<qint64, Failure> count() const;
  /// At most so many more. Fewer: these were the last.
  [[nodiscard]] Result<std::vector<ExtractedSale>, Failure> next(int most);

 private:
  const Database &m_database;
  SalePeriod m_period;
  std::optional<SaleSpan> m_rest;
};

}  // namespace kassir::store
