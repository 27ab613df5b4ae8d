#include "core/net/httpstransport.h"

#include <memory>
#include <utility>

#include "core/net/oneshotbody.h"
#include "core/net/pendingreply.h"
#include "core/net/tlspolicy.h"

namespace kassir::net {

namespace {

// Nothing for an address that is no proxy's: a policy gone wrong must not lead around the proxy.
std::optional<QNetworkProxy> explicitProxy(const QUrl &address) {
  // Said aloud, else Qt obeys http_proxy of the environment.
  if (address.isEmpty()) return QNetworkProxy(QNetworkProxy::NoProxy);
  if (address.host().isEmpty() || address.port() <= 0) return {};
  const auto port = static_cast<quint16>(address.port());
  if (address.scheme() == QLatin1String("http")) {
    return QNetworkProxy(QNetworkProxy::HttpProxy, address.host(), port);
  }
  if (address.scheme() == QLatin1String("socks5")) {
    return QNetworkProxy(QNetworkProxy::Socks5Proxy, address.host(), port);
  }
  return {};
}

Result<RequestFactory, Failure::Code> factoryFor(const NetworkPolicy &policy) {
  return tlsConfiguration(policy.extraCaFile).map([](const QSslConfiguration &tls) {
    return RequestFactory(tls);
  });
}

Route routeOf(const QNetworkProxy &proxy) {
  return proxy.type() == QNetworkProxy::NoProxy ? Route::Direct : Route::ThroughProxy;
}

// Qt asks again by itself, and without a pause, when a connection is lost. How often is for those who ask.
std::optional<Failure::Code> objectionToRepetition(bool isRepetition) {
  return isRepetition ? std::optional(Failure::Code::ConnectionLost) : std::nullopt;
}

// One POST with all that is its own. On a connection of its own a dead peer fails in the handshake, before
// the body has left, and encrypted() comes before the body's first byte. Members go in reverse: the reply
// lets go of manager and body first.
class LonePost final : public QObject {
 public:
  LonePost(const QNetworkRequest &made, const QNetworkProxy &proxy, Request request, BeforeBody beforeBody,
           Callback<Exchange> callback, QObject *parent)
      : QObject(parent), m_body(std::move(request.body), std::move(beforeBody)) {
    m_manager.setProxy(proxy);
    std::unique_ptr<QNetworkReply> reply(m_manager.post(made, &m_body));
    Expectation expectation{request.deadline, request.largestReply, routeOf(proxy),
                            [this] { return objection(); }, [this] { return m_body.delivery(); }};
    m_pending = std::make_unique<PendingReply>(std::move(reply), std::move(expectation), std::move(callback));
    connect(m_pending.get(), &PendingReply::settled, this, &QObject::deleteLater);
  }

 private:
  [[nodiscard]] std::optional<Failure::Code> objection() {
    return m_body.release() ? std::nullopt : std::optional(Failure::Code::HeldBack);
  }

  OneShotBody m_body;
  QNetworkAccessManager m_manager;
  std::unique_ptr<PendingReply> m_pending;
};

}  // namespace

HttpsTransport::HttpsTransport(const NetworkPolicy &policy)
    : m_factory(factoryFor(policy)), m_proxy(explicitProxy(policy.proxy)) {
  if (m_proxy) m_getting.setProxy(*m_proxy);
}

void HttpsTransport::get(Request request, Callback<Exchange> callback) {
  if (const auto code = objection(request)) return refuse(*code, std::move(callback));

  std::unique_ptr<QNetworkReply> reply(m_getting.get(m_factory.value().get(request)));
  // A connection that is used again is not encrypted again: requestSent() tells of those.
  auto reached = std::make_shared<bool>(false);
  QObject::connect(reply.get(), &QNetworkReply::requestSent, reply.get(), [reached] { *reached = true; });
  Expectation expectation{request.deadline, request.largestReply, routeOf(*m_proxy),
                          [reached] { return objectionToRepetition(std::exchange(*reached, true)); },
                          [reached] { return *reached ? Delivery::MaybeSent : Delivery::NotSent; }};
  auto *pending = new PendingReply(std::move(reply), std::move(expectation), std::move(callback));
  pending->setParent(&m_pending);
  QObject::connect(pending, &PendingReply::settled, pending, &QObject::deleteLater);
}

void HttpsTransport::postOnce(Request request, BeforeBody beforeBody, Callback<Exchange> callback) {
  if (const auto code = objection(request)) return refuse(*code, std::move(callback));
  const auto made = m_factory.value().post(request);
  new LonePost(made, *m_proxy, std::move(request), std::move(beforeBody), std::move(callback), &m_pending);
}

std::optional<Failure::Code> HttpsTransport::objection(const Request &request) const {
  if (!m_factory) return m_factory.error();
  if (!m_proxy) return Failure::Code::ProxyFailed;
  return RequestFactory::objection(request);
}

void HttpsTransport::refuse(Failure::Code code, Callback<Exchange> callback) {
  QMetaObject::invokeMethod(
      &m_pending,
      [exchange = Exchange(failure(Failure{code, Delivery::NotSent})), callback = std::move(callback)] {
        callback(exchange);
      },
      Qt::QueuedConnection);
}

}  // namespace kassir::net
