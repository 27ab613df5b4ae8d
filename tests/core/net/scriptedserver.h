#pragma once

#include <QList>
#include <QSslServer>
#include <QTemporaryDir>

#include "core/sandbox/certificates.h"

class QSslSocket;

namespace kassir::test {

/// A TLS server on loopback that sends exactly the bytes it is told to, and counts what it gets.
class ScriptedServer : public QSslServer {
 public:
  enum class Afterwards { KeepOpen, Close };
  enum class Begin { WithRequest, WithoutRequest };

  ScriptedServer();
  explicit ScriptedServer(const sandbox::Identity &identity);

  [[nodiscard]] QUrl url() const;
  /// Holds the authority that signed a server made without an identity.
  [[nodiscard]] static QString authorityFile();

  /// Sent as soon as a request is complete, or as a connection is encrypted.
  QByteArray reply = QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
  Afterwards afterwards = Afterwards::KeepOpen;
  qint64 padding = 0;  ///< blanks that follow the reply, no faster than the client takes them
  Begin begin = Begin::WithRequest;

  int connections = 0;
  QList<QByteArray> heads;  ///< of all requests whose head came
  int posts = 0;            ///< those of them that were POSTs
  int bodies = 0;           ///< requests whose body came whole

 private:
  void serve(QSslSocket *socket);
  void read(QSslSocket *socket, QByteArray *pending);
  void speak(QSslSocket *socket);
  void pad(QSslSocket *socket);
};

}  // namespace kassir::test
