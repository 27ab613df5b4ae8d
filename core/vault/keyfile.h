#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/vault/vaultfailure.h"

namespace kassir::vault {

/// Where the key of the vaults lies unless told otherwise: `kassir/vault.key` in the user's configuration
/// folder (XDG Base Directory Specification), apart from the data, so that a copy of the data opens nothing.
[[nodiscard]] QString defaultKeyFile();

/// KeyMissing if there is no such file.
[[nodiscard]] Result<SecretBytes, VaultFailure> loadKey(const QString &keyFile);

/// Makes key and folder if there is no such file. Processes that race here all get the same key.
[[nodiscard]] Result<SecretBytes, VaultFailure> loadOrMakeKey(const QString &keyFile);

}  // namespace kassir::vault
