#include "core/till/access/journalkey.h"

#include "core/vault/aesgcm.h"
#include "core/vault/keyedhash.h"

namespace kassir::till {

namespace {

constexpr QByteArrayView keyName = "journal-key";

}  // namespace

Result<SecretBytes, vault::VaultFailure> journalKey(vault::SecretStore &secrets) {
  auto loaded = secrets.load(keyName);
  if (!loaded) return failure(loaded.error());
  if (loaded.value()) return std::move(*loaded.value());
  auto made = vault::randomBytes(vault::keySize);
  if (!made) return failure(vault::VaultFailure{vault::VaultFailure::Code::CipherFailed, {}});
  if (const auto stored = secrets.store(keyName, *made); !stored) return failure(stored.error());
  return std::move(*made);
}

QByteArray phoneHash(const SecretBytes &key, const QString &digits) {
  return vault::keyedHash(key, digits.toLatin1()).value_or(QByteArray());
}

}  // namespace kassir::till
