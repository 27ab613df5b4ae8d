#pragma once

#include <vector>

#include "core/store/transaction.h"

namespace kassir::store {

/// A slip that went to a printer. Without an end nobody knows whether it came out.
struct PrintRecord {
  QDateTime began;
  std::optional<QDateTime> ended;
};

/// The slips of sales, and of checks that were looked up. Each is written before it goes to a printer, and
/// again when that has taken it.
class PrintStore {
 public:
  /// `database` must outlive it.
  explicit PrintStore(Database &database) : m_database(database) {}

  /// Returns the row by which its end names it.
  qint64 begin(Transaction &unit, const QString &orderId);
  void end(Transaction &unit, qint64 print);
  /// The printer refused it before anything went out: it never was.
  void withdraw(Transaction &unit, qint64 print);

  /// All of one order, in their order.
  [[nodiscard]] Result<std::vector<PrintRecord>, Failure> of(const QString &orderId) const;

 private:
  Database &m_database;
};

}  // namespace kassir::store
