#pragma once

#include <QByteArrayView>
#include <optional>

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/vault/vaultfailure.h"

namespace kassir::vault {

/// Secrets at rest, by names such as "paycom-key/test" (1 to 255 bytes). An interface because a system
/// keyring is another place for them.
class SecretStore {
 public:
  virtual ~SecretStore() = default;

  /// Replaces what was stored under that name.
  virtual Result<void, VaultFailure> store(QByteArrayView name, const SecretBytes &secret) = 0;
  /// Nothing if nothing is stored under that name: a secret that cannot be reached is always a failure
  /// instead.
  [[nodiscard]] virtual Result<std::optional<SecretBytes>, VaultFailure> load(QByteArrayView name) const = 0;
  /// Succeeds if nothing was stored under that name.
  virtual Result<void, VaultFailure> remove(QByteArrayView name) = 0;
};

}  // namespace kassir::vault
