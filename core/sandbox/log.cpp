#include "core/sandbox/log.h"

#include <algorithm>

namespace kassir::sandbox {

namespace {
constexpr std::size_t most = 20'000;
}  // namespace

int Log::addConnection(SeenConnection connection) {
  connection.number = ++m_number;
  if (connection.vendor == Vendor::Control) return m_number;
  m_connections.push_back(std::move(connection));
  if (m_connections.size() > most) m_connections.pop_front();
  return m_number;
}

void Log::setHandshake(int connection, SeenConnection::Handshake handshake) {
  const auto found =
      std::find_if(m_connections.rbegin(), m_connections.rend(),
                   [connection](const SeenConnection &seen) { return seen.number == connection; });
  if (found != m_connections.rend()) found->handshake = handshake;
}

void Log::addRequest(SeenRequest request) {
  if (request.vendor == Vendor::Control) return;
  m_requests.push_back(std::move(request));
  if (m_requests.size() > most) m_requests.pop_front();
}

}  // namespace kassir::sandbox
