#pragma once

#include <QByteArray>
#include <QString>
#include <map>

#include "core/base/secretbytes.h"

namespace kassir::tarlan {

/// Parameters of a request by name, as the server reads them: not percent-encoded. A map of byte strings,
/// since the names are signed in the order of their bytes.
using Parameters = std::map<QByteArray, QString>;

/// What X-Signature has to hold: hex(SHA-256(base64(JSON) + secret)), 64 lower-case digits. The JSON is one
/// compact object of strings, without parameters that are empty, escaped as Go's encoding/json does
/// since 1.22, because the server compares with what Go writes. Half a surrogate pair counts as U+FFFD. No
/// time and no nonce go in: whoever sees a signature can ask the same question for ever, so it is as
/// confidential as the secret. Empty only if OpenSSL cannot do SHA-256.
/// Source: Tarlan AGWS, "Forming the signature".
[[nodiscard]] QByteArray sign(const Parameters &parameters, const SecretBytes &secret);

}  // namespace kassir::tarlan
