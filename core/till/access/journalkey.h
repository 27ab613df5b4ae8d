#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/vault/secretstore.h"

namespace kassir::till {

/// The key by which telephones are kept in the journal: never whole, but so that a whole one can be looked
/// for. Made where there is none yet; two processes must not do that at once, so only the till of the folder
/// asks for it.
[[nodiscard]] Result<SecretBytes, vault::VaultFailure> journalKey(vault::SecretStore &secrets);

/// As a telephone of 12 digits is kept. Empty if OpenSSL gives no hash.
[[nodiscard]] QByteArray phoneHash(const SecretBytes &key, const QString &digits);

}  // namespace kassir::till
