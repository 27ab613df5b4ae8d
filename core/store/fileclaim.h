#pragma once

#include <QString>

namespace kassir::store {

/// The right to a database's file itself, for as long as this lives: a lock file beside it may be removed by
/// somebody who tidies up, and then two would hold one each. SQLite's own locks are of another kind, and do
/// not meet this one.
class FileClaim {
 public:
  FileClaim() = default;
  ~FileClaim();
  Q_DISABLE_COPY_MOVE(FileClaim)

  enum class Answer {
    Ours,
    Held,     ///< by somebody else
    Missing,  ///< there is no file, or it cannot be opened
  };
  /// What lies under that name now. To be gone only after the database is closed: closing a file takes this
  /// process's other locks on it away.
  [[nodiscard]] Answer claim(const QString &path);

 private:
  [[nodiscard]] bool isOf(const QString &path) const;
  void release();

  int m_descriptor = -1;
};

}  // namespace kassir::store
