#include "core/sandbox/connection.h"

#include <QSslConfiguration>

namespace kassir::sandbox {

using Handshake = SeenConnection::Handshake;

Connection::Connection(qintptr descriptor, Vendor vendor, Responder &responder, Surroundings surroundings,
                       QObject *parent)
    : QObject(parent), m_vendor(vendor), m_responder(responder), m_surroundings(surroundings) {
  const std::optional<Fault> fault = m_surroundings.faults.takeForConnection(vendor);
  m_number = m_surroundings.log.addConnection({.vendor = vendor,
                                               .time = m_surroundings.clock.now().toMSecsSinceEpoch(),
                                               .fault = fault ? fault->name : QString()});
  connect(&m_socket, &QSslSocket::disconnected, this, &Connection::over);
  if (!m_socket.setSocketDescriptor(descriptor)) {
    deleteLater();
    return;
  }
  open(fault);
}

// The socket says goodbye while it is destroyed; nobody must listen any more by then.
Connection::~Connection() {
  m_socket.disconnect(this);
}

void Connection::open(const std::optional<Fault> &fault) {
  const FaultKind *kind = fault ? faultKind(fault->name) : nullptr;
  const Opening opening = kind ? kind->opening : Opening::Handshake;
  switch (opening) {
    case Opening::Handshake: return handshake(kind ? kind->certificate : CertificateKind::Good);
    case Opening::Silence: m_deaf = true; break;
    case Opening::Reset:
    case Opening::Close: break;
  }
  connect(&m_socket, &QSslSocket::readyRead, this, [this, opening] { breakHandshake(opening); });
}

void Connection::handshake(CertificateKind kind) {
  const Identity &identity = m_surroundings.certificates.identity(kind);
  QSslConfiguration configuration;
  configuration.setProtocol(QSsl::TlsV1_2OrLater);
  configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
  configuration.setLocalCertificate(identity.certificate);
  configuration.setPrivateKey(identity.key);
  m_socket.setSslConfiguration(configuration);
  m_socket.setReadBufferSize(1'048'576);
  connect(&m_socket, &QSslSocket::encrypted, this, [this] {
    m_encrypted = true;
    m_surroundings.log.setHandshake(m_number, Handshake::Finished);
  });
  connect(&m_socket, &QSslSocket::readyRead, this, &Connection::read);
  m_socket.startServerEncryption();
}

// The client has said hello: now or never.
void Connection::breakHandshake(Opening opening) {
  m_socket.readAll();
  if (opening == Opening::Reset) Delivery::reset(m_socket);
  if (opening == Opening::Close) m_socket.disconnectFromHost();
}

void Connection::read() {
  if (m_deaf) {
    m_socket.readAll();
    return;
  }
  if (m_delivery) return;  // one request at a time
  m_parser.append(m_socket.readAll());
  advance();
}

void Connection::advance() {
  switch (m_parser.parse()) {
    case RequestParser::State::Head: return;
    case RequestParser::State::Refused: return refuse();
    case RequestParser::State::Body:
      if (!m_headTaken) takeHead();
      return;
    case RequestParser::State::Complete:
      if (!m_headTaken) takeHead();
      if (!m_deaf) takeRequest();
      return;
  }
}

void Connection::takeHead() {
  m_headTaken = true;
  if (const auto fault = m_surroundings.faults.takeForHead(m_vendor, m_parser.request())) {
    Request seen = m_parser.request();
    seen.body.clear();
    seen.complete = false;
    log(seen, fault);
    m_deaf = true;
    m_socket.disconnectFromHost();
  } else if (m_parser.expectsContinue() && !m_parser.request().complete) {
    m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
  }
}

void Connection::takeRequest() {
  const auto fault = m_surroundings.faults.takeForRequest(m_vendor, m_parser.request());
  log(m_parser.request(), fault);
  send(exchange(m_parser.request(), fault, m_responder, m_surroundings.clock));
}

void Connection::refuse() {
  m_deaf = true;
  send({.reply = htmlReply(m_parser.refusal()), .bytes = {}, .keepAlive = false});
}

void Connection::send(Outgoing outgoing) {
  if (m_vendor != Vendor::Control) outgoing.clockSkew = m_surroundings.options.clockSkew;
  m_delivery = new Delivery(
      m_socket, std::move(outgoing), [this](Delivery::End end) { endReply(end); }, this);
}

void Connection::endReply(Delivery::End end) {
  m_delivery->deleteLater();
  m_delivery = nullptr;
  if (end != Delivery::End::KeepAlive) {
    m_deaf = true;
    return;
  }
  m_parser.next();
  m_headTaken = false;
  m_parser.append(m_socket.readAll());
  advance();
}

void Connection::over() {
  auto &log = m_surroundings.log;
  if (!m_encrypted) log.setHandshake(m_number, Handshake::Failed);
  if (m_headTaken && !m_deaf && !m_delivery) this->log(m_parser.request(), std::nullopt);
  m_deaf = true;
  deleteLater();
}

void Connection::log(const Request &request, const std::optional<Fault> &fault) {
  m_surroundings.log.addRequest({.connection = m_number,
                                 .vendor = m_vendor,
                                 .time = m_surroundings.clock.now().toMSecsSinceEpoch(),
                                 .request = request,
                                 .fault = fault ? fault->name : QString()});
}

}  // namespace kassir::sandbox
