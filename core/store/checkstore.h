#pragma once

#include "core/fiscal/fiscalcheck.h"
#include "core/store/transaction.h"

namespace kassir::store {

/// The fiscal checks of sales, one each; what a later look-up says of it takes its place.
class CheckStore {
 public:
  /// `database` must outlive it.
  explicit CheckStore(Database &database) : m_database(database) {}

  /// `maker` says where it was looked up, by the name that the settings use.
  void keep(Transaction &unit, const QString &orderId, const fiscal::FiscalCheck &check,
            const QString &maker);

  [[nodiscard]] Result<std::optional<fiscal::FiscalCheck>, Failure> find(const QString &orderId) const;

 private:
  Database &m_database;
};

}  // namespace kassir::store
