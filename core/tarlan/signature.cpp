#include "core/tarlan/signature.h"

#include <openssl/evp.h>

#include <QList>
#include <array>
#include <memory>

namespace kassir::tarlan {

namespace {

QByteArray unicodeEscape(uint character) {
  return "\\u" + QByteArray::number(character, 16).rightJustified(4, '0');
}

QByteArray escaped(uint character) {
  switch (character) {
    case U'"': return "\\\"";
    case U'\\': return "\\\\";
    case U'\b': return "\\b";
    case U'\f': return "\\f";
    case U'\n': return "\\n";
    case U'\r': return "\\r";
    case U'\t': return "\\t";
    case U'&':
    case U'<':
    case U'>':
    case U'\u2028':
    case U'\u2029': return unicodeEscape(character);
    default: break;
  }
  if (character < U' ') return unicodeEscape(character);
  const auto plain = static_cast<char32_t>(character);
  return QString::fromUcs4(&plain, 1).toUtf8();
}

QByteArray quoted(const QString &string) {
  QByteArray text = "\"";
  const QList<uint> characters = string.toUcs4();
  for (const uint character : characters) text += escaped(character);
  return text + '"';
}

QByteArray json(const Parameters &parameters) {
  QByteArray members;
  for (const auto &[name, value] : parameters) {
    if (value.isEmpty()) continue;
    if (!members.isEmpty()) members += ',';
    members += quoted(QString::fromUtf8(name)) + ':' + quoted(value);
  }
  return '{' + members + '}';
}

bool add(EVP_MD_CTX *context, QByteArrayView bytes) {
  return EVP_DigestUpdate(context, bytes.data(), static_cast<std::size_t>(bytes.size())) == 1;
}

}  // namespace

QByteArray sign(const Parameters &parameters, const SecretBytes &secret) {
  // Fed piece by piece, so that the secret is never copied.
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int size = 0;
  if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1 ||
      !add(context.get(), json(parameters).toBase64()) || !add(context.get(), secret.view()) ||
      EVP_DigestFinal_ex(context.get(), digest.data(), &size) != 1) {
    return {};
  }
  return QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(size))
      .toHex();
}

}  // namespace kassir::tarlan
