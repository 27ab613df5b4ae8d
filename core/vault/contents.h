#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <map>
#include <optional>

#include "core/base/secretbytes.h"

namespace kassir::vault {

constexpr qsizetype longestName = 255;
constexpr qsizetype largestContents = qsizetype{1024} * 1024;

/// What a vault holds, by name.
using Contents = std::map<QByteArray, SecretBytes>;

/// For each secret, in order of name: length of the name (1 byte), name, length of the secret (4 bytes, big
/// endian), secret. Nothing if that were more than `largestContents` bytes.
[[nodiscard]] std::optional<SecretBytes> encode(const Contents &contents);

/// Nothing for anything that encode() does not write.
[[nodiscard]] std::optional<Contents> decode(QByteArrayView bytes);

}  // namespace kassir::vault
