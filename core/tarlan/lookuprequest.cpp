#include "core/tarlan/lookuprequest.h"

#include "core/tarlan/signature.h"

namespace kassir::tarlan {

namespace {

// Encoded here and by the letter: QUrlQuery leaves "+" alone, which the server reads as a space, and decodes
// what only looks encoded.
QString encodedQuery(const Parameters &parameters) {
  QByteArray query;
  for (const auto &[name, value] : parameters) {
    if (value.isEmpty()) continue;
    if (!query.isEmpty()) query += '&';
    query += name + '=' + QUrl::toPercentEncoding(value);
  }
  return QString::fromLatin1(query);
}

// With U+FFFD for half a surrogate pair, as it is signed: QUrl would send "?".
QString wellFormed(const QString &text) {
  QString whole;
  const QList<uint> characters = text.toUcs4();
  for (const uint character : characters) whole += QChar::fromUcs4(character);
  return whole;
}

}  // namespace

net::Request lookupRequest(const Account &account, const QString &orderId, const QString &serviceCode) {
  const Parameters parameters{{"provider_order_id", wellFormed(orderId)},
                              {"provider_code", wellFormed(account.providerCode)},
                              {"provider_service_code", wellFormed(serviceCode)}};
  net::Request request;
  request.url = account.endpoint;
  request.url.setQuery(encodedQuery(parameters), QUrl::StrictMode);
  request.headers.push_back({"Content-Type", "application/json"});
  request.secretHeader =
      net::SecretHeader{"X-Signature", SecretBytes::take(sign(parameters, account.secret))};
  request.deadline = std::chrono::seconds(15);
  request.largestReply = 1024 * 1024;
  return request;
}

}  // namespace kassir::tarlan
