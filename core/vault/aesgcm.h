#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

#include "core/base/secretbytes.h"

namespace kassir::vault {

constexpr qsizetype keySize = 32;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;

/// `size` random bytes fit for keys; nothing if OpenSSL has none to give.
[[nodiscard]] std::optional<SecretBytes> randomBytes(qsizetype size);

/// AES-256-GCM (NIST SP 800-38D): `plain` encrypted, the tag behind it. `header` is authenticated and not
/// contained. A nonce must never be used twice with a key.
[[nodiscard]] std::optional<QByteArray> seal(const SecretBytes &key, QByteArrayView nonce,
                                             QByteArrayView header, const SecretBytes &plain);

/// What was sealed; nothing if key, nonce, header or a single bit differs.
[[nodiscard]] std::optional<SecretBytes> unseal(const SecretBytes &key, QByteArrayView nonce,
                                                QByteArrayView header, QByteArrayView sealed);

}  // namespace kassir::vault
