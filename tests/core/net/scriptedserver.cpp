#include "tests/core/net/scriptedserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>
#include <algorithm>
#include <memory>

namespace kassir::test {

namespace {

struct Authority {
  sandbox::Certificates certificates = sandbox::Certificates::make().value();
  QTemporaryDir folder;
  QString file = folder.filePath(QStringLiteral("authority.pem"));

  Authority() {
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(certificates.authorityPem()) <= 0) qFatal("no CA file");
  }
};

const Authority &authority() {
  static const Authority one;
  return one;
}

qsizetype bodyLength(const QByteArray &head) {
  const QByteArray name = QByteArrayLiteral("content-length:");
  const qsizetype at = head.toLower().indexOf(name);
  return at < 0 ? 0 : head.mid(at + name.size(), head.indexOf('\r', at) - at - name.size()).trimmed().toInt();
}

}  // namespace

ScriptedServer::ScriptedServer()
    : ScriptedServer(authority().certificates.identity(sandbox::CertificateKind::Good)) {}

ScriptedServer::ScriptedServer(const sandbox::Identity &identity) {
  QSslConfiguration tls;
  tls.setLocalCertificate(identity.certificate);
  tls.setPrivateKey(identity.key);
  setSslConfiguration(tls);
  connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
    while (auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection())) serve(socket);
  });
  listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url() const {
  return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(serverPort()));
}

QString ScriptedServer::authorityFile() {
  return authority().file;
}

void ScriptedServer::serve(QSslSocket *socket) {
  ++connections;
  const auto pending = std::make_shared<QByteArray>();
  connect(socket, &QSslSocket::readyRead, this, [this, socket, pending] { read(socket, pending.get()); });
  connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
  if (begin == Begin::WithoutRequest) speak(socket);
  if (socket->bytesAvailable() > 0) read(socket, pending.get());
}

void ScriptedServer::read(QSslSocket *socket, QByteArray *pending) {
  const QByteArray end = QByteArrayLiteral("\r\n\r\n");
  const bool hadHead = pending->contains(end);
  *pending += socket->readAll();
  const qsizetype at = pending->indexOf(end);
  if (at < 0) return;
  const QByteArray head = pending->first(at + end.size());
  if (!hadHead) {
    heads.append(head);
    if (head.startsWith("POST ")) ++posts;
  }
  const qsizetype whole = head.size() + bodyLength(head);
  if (pending->size() < whole) return;
  ++bodies;
  pending->remove(0, whole);
  if (begin == Begin::WithRequest) speak(socket);
}

void ScriptedServer::speak(QSslSocket *socket) {
  socket->write(reply);
  if (padding > 0) {
    connect(socket, &QSslSocket::encryptedBytesWritten, this, [this, socket] { pad(socket); });
    return;
  }
  if (afterwards == Afterwards::Close) socket->disconnectFromHost();
}

void ScriptedServer::pad(QSslSocket *socket) {
  constexpr qint64 piece = 64 * 1024;
  while (padding > 0 && socket->bytesToWrite() + socket->encryptedBytesToWrite() < 4 * piece) {
    const qint64 next = std::min(padding, piece);
    padding -= next;
    socket->write(QByteArray(next, ' '));
  }
  if (padding == 0 && afterwards == Afterwards::Close) socket->disconnectFromHost();
}

}  // namespace kassir::test
