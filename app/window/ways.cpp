#include "app/window/ways.h"

#include <algorithm>

#include "core/till/access/access.h"

namespace kassir::window {

Ways::Way::Way(const settings::Settings &settings, paycom::Kassa kassa, Connections &connections)
    : transport(till::networkPolicyOf(settings)),
      watched(transport, till::Vendor::Paycom, connections),
      client(watched, std::move(kassa), paycom::firstRequestId()) {}

Ways::Ways(const settings::Settings &settings, const vault::SecretStore &secrets, Connections &connections)
    : m_settings(settings), m_secrets(secrets), m_connections(connections) {}

paycom::PaycomClient *Ways::to(const store::Peer &peer) {
  const auto known = std::find_if(m_current.begin(), m_current.end(),
                                  [&peer](const auto &current) { return current.first == peer; });
  if (known != m_current.end()) return &known->second->client;
  auto kassa = till::kassaAt(peer.endpoint, peer.kassa, m_settings, m_secrets);
  if (!kassa) return nullptr;
  m_all.push_back(std::make_unique<Way>(m_settings, std::move(kassa).value(), m_connections));
  m_current.emplace_back(peer, m_all.back().get());
  return &m_all.back()->client;
}

}  // namespace kassir::window
