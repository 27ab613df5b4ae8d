#include "core/vault/aesgcm.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

namespace kassir::vault {

namespace {

// OpenSSL's error queue belongs to the whole thread: what failed here must not be found there by TLS.
class ErrorQueue {
 public:
  ErrorQueue() { ERR_set_mark(); }
  ~ErrorQueue() { ERR_pop_to_mark(); }
  Q_DISABLE_COPY_MOVE(ErrorQueue)
};

struct FreeContext {
  void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char *octets(QByteArrayView bytes) {
  return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *octets(QByteArray &bytes) {
  return reinterpret_cast<unsigned char *>(bytes.data());
}

int length(QByteArrayView bytes) {
  return static_cast<int>(bytes.size());
}

bool sizesFit(const SecretBytes &key, QByteArrayView nonce) {
  return key.view().size() == keySize && nonce.size() == nonceSize;
}

}  // namespace

std::optional<SecretBytes> randomBytes(qsizetype size) {
  const ErrorQueue errors;
  QByteArray bytes(size, Qt::Uninitialized);
  if (RAND_priv_bytes(octets(bytes), length(bytes)) != 1) return std::nullopt;
  return SecretBytes::take(std::move(bytes));
}

std::optional<QByteArray> seal(const SecretBytes &key, QByteArrayView nonce, QByteArrayView header,
                               const SecretBytes &plain) {
  const ErrorQueue errors;
  const Context context(EVP_CIPHER_CTX_new());
  QByteArray sealed(plain.view().size(), Qt::Uninitialized);
  QByteArray tag(tagSize, Qt::Uninitialized);
  int written = 0;
  // Twelve bytes is the length of a GCM nonce unless told otherwise, and sixteen that of its tag.
  const bool done =
      context && sizesFit(key, nonce) &&
      EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, octets(key.view()), octets(nonce)) == 1 &&
      EVP_EncryptUpdate(context.get(), nullptr, &written, octets(header), length(header)) == 1 &&
      EVP_EncryptUpdate(context.get(), octets(sealed), &written, octets(plain.view()),
                        length(plain.view())) == 1 &&
      EVP_EncryptFinal_ex(context.get(), octets(sealed) + written, &written) == 1 &&
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, tag.data()) == 1;
  if (!done) return std::nullopt;
  return sealed + tag;
}

std::optional<SecretBytes> unseal(const SecretBytes &key, QByteArrayView nonce, QByteArrayView header,
                                  QByteArrayView sealed) {
  if (sealed.size() < tagSize) return std::nullopt;
  const ErrorQueue errors;
  const QByteArrayView encrypted = sealed.chopped(tagSize);
  QByteArray tag = sealed.last(tagSize).toByteArray();
  const Context context(EVP_CIPHER_CTX_new());
  QByteArray plain(encrypted.size(), Qt::Uninitialized);
  int written = 0;
  const bool opened =
      context && sizesFit(key, nonce) &&
      EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, octets(key.view()), octets(nonce)) == 1 &&
      EVP_DecryptUpdate(context.get(), nullptr, &written, octets(header), length(header)) == 1 &&
      EVP_DecryptUpdate(context.get(), octets(plain), &written, octets(encrypted), length(encrypted)) == 1 &&
      EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) == 1 &&
      EVP_DecryptFinal_ex(context.get(), octets(plain) + written, &written) == 1;
  // Also what was decrypted in vain is wiped.
  SecretBytes secret = SecretBytes::take(std::move(plain));
  if (!opened) return std::nullopt;
  return secret;
}

}  // namespace kassir::vault
