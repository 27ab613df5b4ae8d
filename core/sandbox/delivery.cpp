#include "core/sandbox/delivery.h"

#include <sys/socket.h>

#include <algorithm>

using namespace std::chrono_literals;

namespace kassir::sandbox {

namespace {
constexpr qint64 mostUnsent = 262'144;
constexpr qint64 piece = 65'536;
}  // namespace

Delivery::Delivery(QSslSocket &socket, Outgoing outgoing, std::function<void(End)> ended, QObject *parent)
    : QObject(parent), m_socket(socket), m_outgoing(std::move(outgoing)), m_ended(std::move(ended)) {
  m_timer.setTimerType(Qt::PreciseTimer);
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &Delivery::start);
  m_timer.start(m_outgoing.manner == Manner::Drip ? 0ms : m_outgoing.wait);
}

void Delivery::reset(QSslSocket &socket) {
  const linger atOnce{.l_onoff = 1, .l_linger = 0};
  ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
  socket.abort();
}

void Delivery::start() {
  switch (m_outgoing.manner) {
    case Manner::Whole: return sendWhole();
    case Manner::Close: return close();
    case Manner::Reset: reset(m_socket); return finish(End::Closing);
    case Manner::HalfStatusLine: m_socket.write("HTTP/1.1 20"); return close();
    case Manner::Rubbish: m_socket.write("\x01\x02\xFF rubbish \0 without end", 25); return close();
    case Manner::CloseAfterHeaders:
    case Manner::CutBody:
    case Manner::CutBodyWithoutLength: return sendCut();
    case Manner::Hang: return finish(End::Silence);
    case Manner::HalfClose:
      ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
      return finish(End::Silence);
    case Manner::Drip: return drip();
    case Manner::EndlessHeaders: return sendEndlessHeaders();
    case Manner::HugeBody: return sendHugeBody();
  }
}

QByteArray Delivery::head(std::optional<qint64> length, bool keepAlive) const {
  return headOf(m_outgoing.reply, length, keepAlive, m_outgoing.clockSkew);
}

void Delivery::sendWhole() {
  const Reply &reply = m_outgoing.reply;
  m_socket.write(head(reply.body.size(), m_outgoing.keepAlive));
  if (!m_outgoing.headOnly && reply.status != 204) m_socket.write(reply.body);
  if (!m_outgoing.keepAlive) return close();
  finish(End::KeepAlive);
}

void Delivery::sendCut() {
  const Reply &reply = m_outgoing.reply;
  const bool tellsLength = m_outgoing.manner != Manner::CutBodyWithoutLength;
  m_socket.write(head(tellsLength ? std::optional(reply.body.size()) : std::nullopt, tellsLength));
  const auto half = m_outgoing.bytes.value_or(reply.body.size() / 2);
  if (m_outgoing.manner != Manner::CloseAfterHeaders) m_socket.write(reply.body.left(half));
  close();
}

void Delivery::drip() {
  const Reply &reply = m_outgoing.reply;
  QByteArray left = head(reply.body.size(), m_outgoing.keepAlive) + reply.body;
  m_afterwards = m_outgoing.keepAlive ? End::KeepAlive : End::Closing;
  const auto drop = std::max<qint64>(m_outgoing.bytes.value_or(1), 1);
  const auto source = [left, drop]() mutable {
    QByteArray next = left.left(drop);
    left.remove(0, drop);
    return next;
  };
  stream(source, std::max<std::chrono::milliseconds>(m_outgoing.wait, 1ms));
}

// Paced, since nothing but the client's patience ends it.
void Delivery::sendEndlessHeaders() {
  m_socket.write("HTTP/1.1 200 OK\r\n");
  const QByteArray lines = QByteArray("X-Endless: " + QByteArray(1011, 'x') + "\r\n").repeated(16);
  stream([lines] { return lines; }, 50ms);
}

// The right reply and then white space: whoever reads it all finds nothing wrong with it.
void Delivery::sendHugeBody() {
  const Reply &reply = m_outgoing.reply;
  const qint64 length = std::max<qint64>(m_outgoing.bytes.value_or(314'572'800), reply.body.size());
  m_socket.write(head(length, m_outgoing.keepAlive) + reply.body);
  m_afterwards = m_outgoing.keepAlive ? End::KeepAlive : End::Closing;
  const auto source = [left = length - reply.body.size()]() mutable {
    const auto next = std::min(left, piece);
    left -= next;
    return QByteArray(next, ' ');
  };
  connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Delivery::pump, Qt::QueuedConnection);
  stream(source, 0ms);
}

void Delivery::stream(Source source, std::chrono::milliseconds interval) {
  m_source = std::move(source);
  if (interval > 0ms) {
    disconnect(&m_timer, nullptr, this, nullptr);
    connect(&m_timer, &QTimer::timeout, this, &Delivery::pump);
    m_timer.setSingleShot(false);
    m_timer.start(interval);
  }
  pump();
}

// Without an interval it goes on as fast as the client reads.
void Delivery::pump() {
  while (m_source && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < mostUnsent) {
    const QByteArray next = m_source();
    if (next.isEmpty()) {
      m_source = nullptr;
      m_timer.stop();
      return m_afterwards == End::Closing ? close() : finish(End::KeepAlive);
    }
    m_socket.write(next);
    if (m_timer.isActive()) return;
  }
}

void Delivery::close() {
  m_socket.disconnectFromHost();
  finish(End::Closing);
}

void Delivery::finish(End end) {
  m_ended(end);
}

}  // namespace kassir::sandbox
