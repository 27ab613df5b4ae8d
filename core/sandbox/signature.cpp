#include "core/sandbox/signature.h"

#include <QCryptographicHash>

namespace kassir::sandbox {

namespace {

QByteArray unicodeEscape(char16_t unit) {
  return "\\u" + QByteArray::number(int{unit}, 16).rightJustified(4, '0');
}

// As Go's encoding/json writes it: the server is written in Go, and escapes what HTML would trip over.
QByteArray goString(const QString &text) {
  QByteArray json = "\"";
  QString plain;
  const auto flush = [&json, &plain] {
    json += plain.toUtf8();
    plain.clear();
  };
  for (const QChar c : text) {
    const char16_t unit = c.unicode();
    const bool forbidden =
        unit < 0x20 || unit == u'&' || unit == u'<' || unit == u'>' || unit == 0x2028 || unit == 0x2029;
    if (!forbidden && unit != u'"' && unit != u'\\') {
      plain += c;
      continue;
    }
    flush();
    switch (unit) {
      case u'"': json += "\\\""; break;
      case u'\\': json += "\\\\"; break;
      case u'\n': json += "\\n"; break;
      case u'\r': json += "\\r"; break;
      case u'\t': json += "\\t"; break;
      default: json += unicodeEscape(unit);
    }
  }
  flush();
  return json + '"';
}

QString decoded(QByteArray text) {
  return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

}  // namespace

Query readQuery(const QByteArray &text) {
  Query query;
  for (const QByteArray &pair : text.split('&')) {
    if (pair.isEmpty()) continue;
    const auto equals = pair.indexOf('=');
    const QByteArray name = decoded(equals < 0 ? pair : pair.left(equals)).toUtf8();
    if (!query.contains(name)) query.insert(name, equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
  }
  return query;
}

QByteArray signatureOf(const Query &query, const QByteArray &secret) {
  QByteArray json;
  for (auto parameter = query.begin(); parameter != query.end(); ++parameter) {
    if (parameter.value().isEmpty()) continue;
    json += json.isEmpty() ? '{' : ',';
    json += goString(QString::fromUtf8(parameter.key())) + ':' + goString(parameter.value());
  }
  json += json.isEmpty() ? "{}" : "}";
  return QCryptographicHash::hash(json.toBase64() + secret, QCryptographicHash::Sha256).toHex();
}

}  // namespace kassir::sandbox
