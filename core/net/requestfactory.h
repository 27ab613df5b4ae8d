#pragma once

#include <QNetworkRequest>
#include <QSslConfiguration>

#include "core/net/transport.h"

namespace kassir::net {

/// The only place that makes a QNetworkRequest, so that no request can go out with Qt's own defaults.
class RequestFactory {
 public:
  explicit RequestFactory(QSslConfiguration tls);

  /// Why this request must not be sent at all; nothing if it may.
  [[nodiscard]] static std::optional<Failure::Code> objection(const Request &request);

  [[nodiscard]] QNetworkRequest get(const Request &request) const;
  [[nodiscard]] QNetworkRequest post(const Request &request) const;

 private:
  [[nodiscard]] QNetworkRequest bare(const Request &request) const;

  QSslConfiguration m_tls;
};

}  // namespace kassir::net
