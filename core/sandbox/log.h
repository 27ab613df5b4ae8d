#pragma once

#include <QString>
#include <deque>

#include "core/sandbox/request.h"
#include "core/sandbox/vendor.h"

namespace kassir::sandbox {

/// A TCP connection that came in.
struct SeenConnection {
  enum class Handshake { Pending, Finished, Failed };

  int number = 0;
  Vendor vendor = Vendor::Paycom;
  qint64 time = 0;  ///< milliseconds since 1970
  Handshake handshake = Handshake::Pending;
  QString fault;  ///< which one it suffered, if any
};

/// A request that came in, whole or cut.
struct SeenRequest {
  int connection = 0;
  Vendor vendor = Vendor::Paycom;
  qint64 time = 0;  ///< milliseconds since 1970, when it was whole or was given up
  Request request;
  QString fault;
};

/// What the vendors' servers saw, oldest first; the control address leaves no trace. Bounded, so that a day
/// of training cannot fill the memory.
class Log {
 public:
  /// Returns the connection's number, counted from 1 over all servers.
  int addConnection(SeenConnection connection);
  void setHandshake(int connection, SeenConnection::Handshake handshake);
  void addRequest(SeenRequest request);

  [[nodiscard]] const std::deque<SeenConnection> &connections() const { return m_connections; }
  [[nodiscard]] const std::deque<SeenRequest> &requests() const { return m_requests; }

 private:
  std::deque<SeenConnection> m_connections;
  std::deque<SeenRequest> m_requests;
  int m_number = 0;
};

}  // namespace kassir::sandbox
