#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/vault/vaultfailure.h"

namespace kassir::vault {

/// The right to write a vault, held by one process at a time. The kernel takes it back from a process that
/// ends, however it ends.
class WriterLock {
 public:
  explicit WriterLock(QString vault) : m_vault(std::move(vault)) {}
  ~WriterLock();
  Q_DISABLE_COPY_MOVE(WriterLock)

  /// Waits for another writer, at most 3 seconds: then Busy.
  [[nodiscard]] Result<void, VaultFailure> acquire();

 private:
  QString m_vault;
  int m_descriptor = -1;
};

}  // namespace kassir::vault
