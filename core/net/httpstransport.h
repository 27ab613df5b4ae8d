#pragma once

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <optional>

#include "core/net/networkpolicy.h"
#include "core/net/requestfactory.h"
#include "core/net/transport.h"

namespace kassir::net {

/// Bytes over HTTPS with Qt. Requests still under way when it is destroyed are aborted without an answer;
/// what a server does with a body that has left by then is not known here. Redirects are never followed, so a
/// secret header reaches the host that was asked for and no other. Nothing is written to disk or to a log.
class HttpsTransport final : public Transport {
 public:
  /// Reads the policy's CA file. What is wrong with it, or with TLS itself, is every request's answer.
  explicit HttpsTransport(const NetworkPolicy &policy);

  void get(Request request, Callback<Exchange> callback) override;
  void postOnce(Request request, BeforeBody beforeBody, Callback<Exchange> callback) override;

 private:
  [[nodiscard]] std::optional<Failure::Code> objection(const Request &request) const;
  void refuse(Failure::Code code, Callback<Exchange> callback);

  Result<RequestFactory, Failure::Code> m_factory;
  std::optional<QNetworkProxy> m_proxy;
  QNetworkAccessManager m_getting;  // shared by all GETs, which may use a connection again
  QObject m_pending;                // owns what is under way; last, so that it goes before what it uses
};

}  // namespace kassir::net
