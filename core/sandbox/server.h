#pragma once

#include <QTcpServer>
#include <QUrl>

#include "core/sandbox/connection.h"

namespace kassir::sandbox {

/// One HTTPS server on 127.0.0.1.
class Server : public QTcpServer {
 public:
  Server(Vendor vendor, Responder &responder, Surroundings surroundings);

  /// Port 0 takes any free one. False when the port cannot be had.
  [[nodiscard]] bool start(quint16 port);
  [[nodiscard]] QUrl url(const QString &path) const;

 protected:
  void incomingConnection(qintptr descriptor) override;

 private:
  const Vendor m_vendor;
  Responder &m_responder;
  Surroundings m_surroundings;
};

}  // namespace kassir::sandbox
