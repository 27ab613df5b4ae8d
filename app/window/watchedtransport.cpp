#include "app/window/watchedtransport.h"

namespace kassir::window {

void WatchedTransport::get(net::Request request, Callback<net::Exchange> callback) {
  m_transport->get(std::move(request), noted(callback));
}

void WatchedTransport::postOnce(net::Request request, net::BeforeBody beforeBody,
                                Callback<net::Exchange> callback) {
  m_transport->postOnce(std::move(request), std::move(beforeBody), noted(callback));
}

Callback<net::Exchange> WatchedTransport::noted(const Callback<net::Exchange> &callback) const {
  return callback.translated<net::Exchange>(
      [vendor = m_vendor, &connections = m_connections](net::Exchange exchange) {
        connections.note(vendor, exchange);
        return exchange;
      });
}

}  // namespace kassir::window
