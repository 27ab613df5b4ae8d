#pragma once

#include <QSslSocket>
#include <QTimer>
#include <functional>

#include "core/sandbox/exchange.h"

namespace kassir::sandbox {

/// Puts one reply on the wire in the manner it was told, and never faster than the client reads. The socket
/// belongs to someone else and must outlive this.
class Delivery : public QObject {
 public:
  enum class End {
    KeepAlive,  ///< the reply is out, another request may follow
    Closing,    ///< the connection is being closed, or was reset
    Silence,    ///< nothing more will come, and the connection stays open
  };

  Delivery(QSslSocket &socket, Outgoing outgoing, std::function<void(End)> ended, QObject *parent);

  /// Closes with RST: the client sees a connection that broke.
  static void reset(QSslSocket &socket);

 private:
  using Source = std::function<QByteArray()>;  // the next bytes; empty at the end

  void start();
  [[nodiscard]] QByteArray head(std::optional<qint64> length, bool keepAlive) const;
  void sendWhole();
  void sendCut();
  void drip();
  void sendEndlessHeaders();
  void sendHugeBody();
  void stream(Source source, std::chrono::milliseconds interval);
  void pump();
  void finish(End end);
  void close();

  QSslSocket &m_socket;
  Outgoing m_outgoing;
  std::function<void(End)> m_ended;
  QTimer m_timer;
  Source m_source;
  End m_afterwards = End::KeepAlive;
};

}  // namespace kassir::sandbox
