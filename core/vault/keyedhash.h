#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

#include "core/base/secretbytes.h"

namespace kassir::vault {

/// HMAC-SHA256 (RFC 2104), 32 bytes: by it a text can be found again by whoever has the key, and by nobody
/// else. Nothing if OpenSSL does not give it.
[[nodiscard]] std::optional<QByteArray> keyedHash(const SecretBytes &key, QByteArrayView text);

}  // namespace kassir::vault
