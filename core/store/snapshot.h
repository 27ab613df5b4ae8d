#pragma once

#include "core/store/database.h"

namespace kassir::store {

/// Everything that is read of a database while it lives is as it stood at its first reading, whatever a till
/// writes meanwhile. For short readings: what is written in that time stays in the log until it is gone.
class Snapshot {
 public:
  /// `database` must outlive it, and have no other one and no unit of writing under way.
  explicit Snapshot(const Database &database) : m_database(database) {
    static_cast<void>(m_database.run(QStringLiteral("BEGIN")));
  }
  ~Snapshot() { static_cast<void>(m_database.run(QStringLiteral("COMMIT"))); }
  Q_DISABLE_COPY_MOVE(Snapshot)

 private:
  const Database &m_database;
};

}  // namespace kassir::store
