#pragma once

#include "app/window/connections.h"

namespace kassir::window {

/// Bytes to one vendor over another transport; what comes of each request is noted.
class WatchedTransport final : public net::Transport {
 public:
  /// Both must outlive it, and the connections every answer.
  WatchedTransport(net::Transport &transport, till::Vendor vendor, Connections &connections)
      : m_transport(&transport), m_vendor(vendor), m_connections(connections) {}

  /// From now on that one; what is under way over another is answered by it. It must outlive this.
  void use(net::Transport &transport) { m_transport = &transport; }

  void get(net::Request request, Callback<net::Exchange> callback) override;
  void postOnce(net::Request request, net::BeforeBody beforeBody, Callback<net::Exchange> callback) override;

 private:
  [[nodiscard]] Callback<net::Exchange> noted(const Callback<net::Exchange> &callback) const;

  net::Transport *m_transport;
  till::Vendor m_vendor;
  Connections &m_connections;
};

}  // namespace kassir::window
