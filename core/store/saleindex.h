#pragma once

#include <vector>

#include "core/store/database.h"
#include "core/store/saleentry.h"
#include "core/store/salequery.h"

namespace kassir::store {

/// Finds sales in the journal, however many it holds: a page costs as much at its end as at its beginning.
class SaleIndex {
 public:
  /// `database` must outlive it.
  explicit SaleIndex(const Database &database) : m_database(database) {}

  /// Newest first. Fewer than asked for: there are no more.
  [[nodiscard]] Result<std::vector<SaleEntry>, Failure> page(const SaleQuery &query) const;
  /// Whether `page` takes so long for this that a window would be felt to stand still: 100 ms for what
  /// hundreds of thousands of sales share.
  [[nodiscard]] Result<bool, Failure> takesLong(const SaleQuery &query) const;
  /// Nothing where there is no such sale.
  [[nodiscard]] Result<std::optional<SaleEntry>, Failure> find(const QString &orderId) const;
  /// What was paid in a period.
  [[nodiscard]] Result<SaleSum, Failure> paid(const SalePeriod &period) const;

 private:
  const Database &m_database;
};

}  // namespace kassir::store
