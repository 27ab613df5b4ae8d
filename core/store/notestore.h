#pragma once

#include "core/store/transaction.h"

namespace kassir::store {

/// Small things that a till remembers from one run to the next, by name.
class NoteStore {
 public:
  /// `database` must outlive it.
  explicit NoteStore(Database &database) : m_database(database) {}

  void keep(Transaction &unit, const QString &name, const QString &value);
  /// Empty where nothing is kept under that name.
  [[nodiscard]] Result<QString, Failure> find(const QString &till, const QString &name) const;

 private:
  Database &m_database;
};

}  // namespace kassir::store
