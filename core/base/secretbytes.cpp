#include "core/base/secretbytes.h"

#include <cstring>
#include <utility>

namespace kassir {

SecretBytes::SecretBytes(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) {}

SecretBytes::~SecretBytes() {
  wipe();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept {
  if (this != &other) {
    wipe();
    m_bytes = std::exchange(other.m_bytes, {});
  }
  return *this;
}

SecretBytes SecretBytes::take(QByteArray &&bytes) {
  SecretBytes secret{QByteArrayView(bytes)};
  explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
  bytes.clear();
  return secret;
}

QByteArrayView SecretBytes::view() const {
  return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
}

void SecretBytes::wipe() {
  if (!m_bytes.empty()) explicit_bzero(m_bytes.data(), m_bytes.size());
  m_bytes.clear();
}

}  // namespace kassir
