#pragma once

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <optional>

#include "core/sandbox/sandbox.h"

/// A client that says exactly the bytes it is told to, and keeps all it hears.
class RawClient {
 public:
  explicit RawClient(const kassir::sandbox::Sandbox &sandbox) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(sandbox.caFile()));
    m_socket.setSslConfiguration(configuration);
    QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { heard += m_socket.readAll(); });
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket, [this](const QList<QSslError> &list) {
      for (const QSslError &each : list) errors.append(each.error());
    });
    QObject::connect(&m_socket, &QSslSocket::disconnected, &m_socket, [this] { closed = true; });
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_socket, [this] { error = m_socket.error(); });
    QObject::connect(&m_socket, &QSslSocket::encrypted, &m_socket, [this] { encrypted = true; });
  }

  void connectTo(const QUrl &url) {
    m_socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port()));
  }
  void connectPlainlyTo(const QUrl &url) {
    m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
  }
  void say(const QByteArray &bytes) { m_socket.write(bytes); }
  void leave() { m_socket.disconnectFromHost(); }

  QByteArray heard;
  QList<QSslError::SslError> errors;
  std::optional<QAbstractSocket::SocketError> error;
  bool encrypted = false;
  bool closed = false;

 private:
  QSslSocket m_socket;
};

/// A POST of that body, as a careful client sends it.
inline QByteArray post(const kassir::sandbox::Sandbox &sandbox, const QByteArray &body) {
  const auto &credentials = sandbox.credentials();
  return "POST /api HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nX-Auth: " +
         credentials.paycomId.toLatin1() + ':' + credentials.paycomKey +
         "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray bodyOf(const QByteArray &reply) {
  return reply.mid(reply.indexOf("\r\n\r\n") + 4);
}
