#pragma once

#include <vector>

#include "core/fiscal/fiscalcheck.h"
#include "core/store/act.h"
#include "core/store/database.h"

namespace kassir::store {

/// An act of the journal that is read again; `moment` has the wall time alone.
struct ActRecord {
  qint64 sequence = 0;
  Act act;
};

/// The fiscal check of a sale, and when and where it was found.
struct CheckRecord {
  fiscal::FiscalCheck check;
  QString maker;  ///< by the name that the settings use
  QDateTime time;
};

/// What one sale left in the journal besides its calls and scans; each in its order.
class SaleTrail {
 public:
  /// `database` must outlive it.
  SaleTrail(const Database &database, QString orderId)
      : m_database(database), m_orderId(std::move(orderId)) {}

  /// Without those that a newer program noted under a name that is not known here.
  [[nodiscard]] Result<std::vector<ActRecord>, Failure> acts() const;
  [[nodiscard]] Result<std::optional<CheckRecord>, Failure> check() const;

 private:
  [[nodiscard]] Rows select(const QString &sql) const;

  const Database &m_database;
  QString m_orderId;
};

}  // namespace kassir::store
