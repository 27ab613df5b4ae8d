#include "core/vault/keyedhash.h"

#include <openssl/hmac.h>

#include <array>

namespace kassir::vault {

std::optional<QByteArray> keyedHash(const SecretBytes &key, QByteArrayView text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
  unsigned int size = 0;
  const auto *octets = reinterpret_cast<const unsigned char *>(text.data());
  const bool isDone = HMAC(EVP_sha256(), key.view().data(), static_cast<int>(key.view().size()), octets,
                           static_cast<std::size_t>(text.size()), hash.data(), &size) != nullptr;
  if (!isDone) return std::nullopt;
  return QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(size));
}

}  // namespace kassir::vault
