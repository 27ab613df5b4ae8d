#pragma once

#include <vector>

#include "core/store/failure.h"
#include "core/store/saleentry.h"
#include "core/store/salequery.h"
#include "core/till/journal/journalevent.h"
#include "core/till/journal/soldsale.h"
#include "core/till/journal/typedsearch.h"

namespace kassir::store {
class Database;
}

namespace kassir::till {

using JournalEntry = store::SaleEntry;

/// Which sales a person wants to see.
struct JournalQuery {
  store::SalePeriod period;
  QString typed;  ///< as typed: see `searchFor`
  store::SaleChoice choice = store::SaleChoice::All;
};

/// Everything that is known of one sale.
struct JournalDetails {
  JournalEntry entry;
  std::optional<SoldSale> sold;  ///< nothing where a newer program wrote it
  std::vector<sale::Payment> duplicates;
  std::optional<fiscal::FiscalCheck> check;
  std::vector<JournalEvent> events;  ///< in their order
};

/// The journal as people read it.
class JournalReading {
 public:
  /// `database` must outlive it; it may be open for reading alone.
  explicit JournalReading(store::Database &database, PhoneHash phoneHash = {});

  /// What a person means, as the store understands it: the newest 50.
  [[nodiscard]] store::SaleQuery meant(const JournalQuery &query) const;
  /// Nothing where there is no such sale.
  [[nodiscard]] Result<std::optional<JournalDetails>, store::Failure> details(const QString &orderId) const;

 private:
  store::Database &m_database;
  PhoneHash m_phoneHash;
};

}  // namespace kassir::till
