#pragma once

#include <QString>
#include <chrono>

#include "core/base/result.h"

namespace kassir {

/// The right to write a file, held by one process at a time. The kernel takes it back from a process that
/// ends, however it ends.
class WriterLock {
 public:
  enum class Failure {
    Held,        ///< somebody else still writes
    CannotLock,  ///< no right to make the lock file, or no room for it
  };

  /// The lock is a file of its own, beside `path`: `path`.lock. It stays there afterwards.
  explicit WriterLock(const QString &path) : m_lockFile(path + QStringLiteral(".lock")) {}
  ~WriterLock();
  Q_DISABLE_COPY_MOVE(WriterLock)

  /// Waits for another writer, at most `patience`: then Held.
  [[nodiscard]] Result<void, Failure> acquire(std::chrono::milliseconds patience);

 private:
  QString m_lockFile;
  int m_descriptor = -1;
};

}  // namespace kassir
