#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace kassir {

/// The only holder of a secret: cannot be copied, and wipes its memory when it goes.
class SecretBytes {
 public:
  SecretBytes() = default;
  explicit SecretBytes(QByteArrayView bytes);
  ~SecretBytes();

  SecretBytes(SecretBytes &&other) noexcept;
  SecretBytes &operator=(SecretBytes &&other) noexcept;
  SecretBytes(const SecretBytes &) = delete;
  SecretBytes &operator=(const SecretBytes &) = delete;

  /// Takes what `bytes` holds and overwrites it there. `bytes` must not be shared.
  [[nodiscard]] static SecretBytes take(QByteArray &&bytes);

  [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
  /// Valid as long as this object; whoever copies it answers for the copy.
  [[nodiscard]] QByteArrayView view() const;
  /// A second holder, made on purpose where two parties need one secret.
  [[nodiscard]] SecretBytes duplicate() const { return SecretBytes(view()); }

 private:
  void wipe();

  std::vector<char> m_bytes;
};

}  // namespace kassir
