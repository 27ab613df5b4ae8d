#include "core/sandbox/server.h"

namespace kassir::sandbox {

Server::Server(Vendor vendor, Responder &responder, Surroundings surroundings)
    : m_vendor(vendor), m_responder(responder), m_surroundings(surroundings) {}

bool Server::start(quint16 port) {
  return listen(QHostAddress(QHostAddress::LocalHost), port);
}

QUrl Server::url(const QString &path) const {
  QUrl url;
  url.setScheme(QStringLiteral("https"));
  url.setHost(QStringLiteral("127.0.0.1"));
  url.setPort(serverPort());
  url.setPath(path);
  return url;
}

void Server::incomingConnection(qintptr descriptor) {
  new Connection(descriptor, m_vendor, m_responder, m_surroundings, this);
}

}  // namespace kassir::sandbox
