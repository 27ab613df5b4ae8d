#pragma once

#include "core/store/transaction.h"

namespace kassir::store {

/// The telephones to which links were sent: never whole, only what a person tells one by, and what it can be
/// found by.
class PhoneStore {
 public:
  /// `database` must outlive it.
  explicit PhoneStore(Database &database) : m_database(database) {}

  /// `ending` are the last four digits, `hash` a keyed one of all of them.
  void keep(Transaction &unit, const QString &orderId, const QString &ending, const QByteArray &hash);

  /// Of those of a sale, in their order.
  [[nodiscard]] Result<QStringList, Failure> endingsOf(const QString &orderId) const;

 private:
  Database &m_database;
};

}  // namespace kassir::store
