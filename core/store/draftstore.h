#pragma once

#include <QByteArray>
#include <vector>

#include "core/store/transaction.h"

namespace kassir::store {

/// A sale being rung up, as the journal keeps it. The bytes are whatever `till/drafts` writes.
struct DraftRecord {
  qint64 sequence = 0;  ///< 0 for one that was never kept
  QString orderId;      ///< of the sale that it froze into; empty while it can be edited
  bool isCurrent = true;
  QByteArray head;                ///< all but the lines
  std::vector<QByteArray> lines;  ///< in their order
  int row = 0;                    ///< where the cursor stands
  int column = 0;
  QString typed;  ///< in the entry line, and not entered yet
  QDateTime changed;
};

/// The drafts of a till: at most one on the screen, the others parked.
class DraftStore {
 public:
  /// `database` must outlive it.
  explicit DraftStore(Database &database) : m_database(database) {}

  /// Keeps `next` and gives it its sequence, which counts only if the unit is committed. Only the lines that
  /// differ from `kept`, what is there already, are written: a sale of a thousand lines is saved as fast as
  /// one of ten. Of two drafts that change places, the one that leaves the screen is saved first.
  void save(Transaction &unit, const DraftRecord &kept, DraftRecord &next);
  void remove(Transaction &unit, qint64 draft);

  /// Of one till, in the order in which they were begun.
  [[nodiscard]] Result<std::vector<DraftRecord>, Failure> all(const QString &till) const;

 private:
  Database &m_database;
};

}  // namespace kassir::store
