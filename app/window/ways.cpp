#include "app/window/ways.h"

#include <algorithm>

#include "core/till/access/access.h"

namespace kassir::window {

namespace {

std::vector<std::unique_ptr<net::HttpsTransport>> firstTransport(const settings::Settings &settings) {
  std::vector<std::unique_ptr<net::HttpsTransport>> transports;
  transports.push_back(std::make_unique<net::HttpsTransport>(till::networkPolicyOf(settings)));
  return transports;
}

}  // namespace

Ways::Way::Way(const settings::Settings &settings, paycom::Kassa kassa, Connections &connections)
    : transports(firstTransport(settings)),
      watched(*transports.back(), till::Vendor::Paycom, connections),
      client(watched, std::move(kassa), paycom::firstRequestId()) {}

void Ways::Way::renew(const settings::Settings &settings, SecretBytes key) {
  transports.push_back(std::make_unique<net::HttpsTransport>(till::networkPolicyOf(settings)));
  watched.use(*transports.back());
  client.setKey(std::move(key));
  isOpen = true;
}

Ways::Ways(const settings::Settings &settings, const vault::SecretStore &secrets, Connections &connections)
    : m_settings(settings), m_secrets(secrets), m_connections(connections) {}

paycom::PaycomClient *Ways::to(const store::Peer &peer) {
  const auto known =
      std::find_if(m_ways.begin(), m_ways.end(), [&peer](const auto &way) { return way.first == peer; });
  const bool isKnown = known != m_ways.end();
  if (isKnown && known->second->isOpen) return &known->second->client;
  auto kassa = till::kassaAt(peer.endpoint, peer.kassa, m_settings, m_secrets);
  if (!kassa) return nullptr;
  if (isKnown) {
    known->second->renew(m_settings, std::move(kassa.value().key));
    return &known->second->client;
  }
  m_ways.emplace_back(peer, std::make_unique<Way>(m_settings, std::move(kassa).value(), m_connections));
  return &m_ways.back().second->client;
}

void Ways::renew() {
  for (auto &[peer, way] : m_ways) {
    way->isOpen = false;
    static_cast<void>(to(peer));
  }
}

}  // namespace kassir::window
