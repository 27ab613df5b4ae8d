#include "core/vault/contents.h"

#include <QtEndian>

namespace kassir::vault {

namespace {

// Takes pieces from the front, and nothing more once a piece was too long.
class Reader {
 public:
  explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

  [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

  template <class Number>
  std::optional<Number> number() {
    const auto bytes = piece(sizeof(Number));
    if (!bytes) return std::nullopt;
    return qFromBigEndian<Number>(bytes->data());
  }

  std::optional<QByteArrayView> piece(qint64 size) {
    if (size > m_rest.size()) return std::nullopt;
    const QByteArrayView front = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return front;
  }

 private:
  QByteArrayView m_rest;
};

}  // namespace

std::optional<SecretBytes> encode(const Contents &contents) {
  qsizetype size = 0;
  for (const auto &[name, secret] : contents) {
    size += qsizetype{sizeof(quint8) + sizeof(quint32)} + name.size() + secret.view().size();
    if (size > largestContents) return std::nullopt;
  }

  // Room for all of it at once: growing would leave copies behind.
  QByteArray bytes(size, Qt::Uninitialized);
  char *at = bytes.data();
  const auto append = [&at](QByteArrayView piece) { at = std::copy(piece.begin(), piece.end(), at); };
  for (const auto &[name, secret] : contents) {
    *at++ = static_cast<char>(name.size());
    append(name);
    qToBigEndian(static_cast<quint32>(secret.view().size()), at);
    at += sizeof(quint32);
    append(secret.view());
  }
  return SecretBytes::take(std::move(bytes));
}

std::optional<Contents> decode(QByteArrayView bytes) {
  if (bytes.size() > largestContents) return std::nullopt;
  Contents contents;
  Reader reader(bytes);
  while (!reader.atEnd()) {
    const auto nameSize = reader.number<quint8>();
    const auto name = nameSize ? reader.piece(*nameSize) : std::nullopt;
    const auto secretSize = name ? reader.number<quint32>() : std::nullopt;
    const auto secret = secretSize ? reader.piece(*secretSize) : std::nullopt;
    if (!secret || name->isEmpty()) return std::nullopt;
    const bool inOrder = contents.empty() || *name > contents.rbegin()->first;
    if (!inOrder) return std::nullopt;
    contents.emplace_hint(contents.end(), name->toByteArray(), SecretBytes(*secret));
  }
  return contents;
}

}  // namespace kassir::vault
