#pragma once

#include <QDeadlineTimer>
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
  explicit WriterLock(const QString &path) : m_lockFile(lockFileOf(path)) {}
  ~WriterLock();
  Q_DISABLE_COPY_MOVE(WriterLock)

  /// Waits for another writer, at most `patience`: then Held.
  [[nodiscard]] Result<void, Failure> acquire(std::chrono::milliseconds patience);

  /// Whether somebody has it, without taking it. A writer that comes in this very moment waits for it as for
  /// another writer, if it has any patience.
  [[nodiscard]] static bool isHeld(const QString &path);

 private:
  [[nodiscard]] Result<void, Failure> lockFile(const QDeadlineTimer &deadline);
  [[nodiscard]] bool isInPlace() const;
  [[nodiscard]] static QString lockFileOf(const QString &path) { return path + QStringLiteral(".lock"); }

  QString m_lockFile;
  int m_descriptor = -1;
};

}  // namespace kassir
