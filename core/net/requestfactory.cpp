#include "core/net/requestfactory.h"

#include <algorithm>

namespace kassir::net {

namespace {

// Qt writes headers as they are, so a line break in one would add headers, or a second request.
bool isHeaderName(QByteArrayView name) {
  constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
  return !name.isEmpty() && std::all_of(name.begin(), name.end(), [&marks](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
  });
}

bool isHeaderValue(QByteArrayView value) {
  return std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

RequestFactory::RequestFactory(QSslConfiguration tls) : m_tls(std::move(tls)) {}

std::optional<Failure::Code> RequestFactory::objection(const Request &request) {
  const QUrl &url = request.url;
  if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty() ||
      !url.userInfo(QUrl::FullyEncoded).isEmpty()) {
    return Failure::Code::HttpsRequired;
  }
  const bool headersHold = std::all_of(
      request.headers.begin(), request.headers.end(),
      [](const Header &header) { return isHeaderName(header.name) && isHeaderValue(header.value); });
  const bool secretHolds = !request.secretHeader || (isHeaderName(request.secretHeader->name) &&
                                                     isHeaderValue(request.secretHeader->value.view()));
  if (!headersHold || !secretHolds) return Failure::Code::HeaderMalformed;
  return {};
}

QNetworkRequest RequestFactory::get(const Request &request) const {
  return bare(request);
}

QNetworkRequest RequestFactory::post(const Request &request) const {
  QNetworkRequest made = bare(request);
  // Both belong to the body device: without them Qt copies the body, and sends the copy again as it likes.
  made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
  made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.view().size());
  return made;
}

QNetworkRequest RequestFactory::bare(const Request &request) const {
  QNetworkRequest made(request.url);
  made.setSslConfiguration(m_tls);
  made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  made.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
  made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
  // Named by us, Qt neither asks for compression nor undoes it.
  made.setRawHeader(QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity"));
  // Else Qt tells the server its own name and the language of the system.
  made.setRawHeader(QByteArrayLiteral("User-Agent"), QByteArrayLiteral("Kassir"));
  made.setRawHeader(QByteArrayLiteral("Accept-Language"), QByteArrayLiteral("*"));
  for (const Header &header : request.headers) made.setRawHeader(header.name, header.value);
  if (request.secretHeader) {
    // From here on Qt keeps copies of the value that nobody can wipe. They live as long as the exchange.
    made.setRawHeader(request.secretHeader->name, request.secretHeader->value.view().toByteArray());
  }
  return made;
}

}  // namespace kassir::net
