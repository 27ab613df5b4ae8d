#pragma once

#include <vector>

#include "core/store/salerecord.h"
#include "core/store/transaction.h"

namespace kassir::store {

/// One reading of the provider's whole list: for one sale, or, where no order is named, for all of them.
struct ScanRecord {
  qint64 sequence = 0;
  QString orderId;
  Peer peer;
  QDateTime began;
  std::optional<QDateTime> ended;
  std::optional<qint64> receipts;  ///< so many were read
  QString outcome;                 ///< by a name of its own; empty for one that was cut off
};

/// The scans of the journal.
class ScanStore {
 public:
  /// Whether a receipt stood in the list that waits for its payment.
  enum class Unpaid { NotSeen, Seen };

  /// `database` must outlive it.
  explicit ScanStore(Database &database) : m_database(database) {}

  qint64 begin(Transaction &unit, const QString &orderId, const Peer &peer);
  void end(Transaction &unit, qint64 scan, qint64 receipts, const QString &outcome,
           Unpaid unpaid = Unpaid::NotSeen);

  /// Whether any list of theirs has shown a receipt that waits for its payment. Until then a list without one
  /// may be a list that hides them.
  [[nodiscard]] Result<bool, Failure> hasShownUnpaid(const Peer &peer) const;

  /// All of one sale, in their order.
  [[nodiscard]] Result<std::vector<ScanRecord>, Failure> of(const QString &orderId) const;

 private:
  Database &m_database;
};

}  // namespace kassir::store
