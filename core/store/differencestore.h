#pragma once

#include <vector>

#include "core/store/difference.h"
#include "core/store/transaction.h"

namespace kassir::store {

/// What comparisons found and only a person can see to: kept until somebody says that it is dealt with, and
/// known after that, so that it is told no more.
class DifferenceStore {
 public:
  /// `database` must outlive it.
  explicit DifferenceStore(Database &database) : m_database(database) {}

  /// One that is known stays as it is; paid, it takes the place of the same that waited.
  void keep(Transaction &unit, const Difference &found);
  /// A later list says otherwise.
  void forget(Transaction &unit, const Difference &open);
  /// A person has dealt with it, by this act and for its reason. One that is gone meanwhile needs nobody.
  void deal(Transaction &unit, qint64 sequence);

  /// In their order, whatever till found them. Without strangers that are a sale of this journal by now, and
  /// without sales that do not wait for that receipt any more.
  [[nodiscard]] Result<std::vector<Difference>, Failure> open() const;
  /// The last dealt with first, and no more than so many.
  [[nodiscard]] Result<std::vector<DealtDifference>, Failure> lastDealt(int most) const;
  [[nodiscard]] Result<bool, Failure> isDealtWith(const Difference &found) const;

 private:
  Database &m_database;
};

}  // namespace kassir::store
