#include "core/till/upkeep/serverclock.h"

namespace kassir::till {

void ServerClock::get(net::Request request, Callback<net::Exchange> callback) {
  m_transport.get(std::move(request), noting(callback));
}

void ServerClock::postOnce(net::Request request, net::BeforeBody beforeBody,
                           Callback<net::Exchange> callback) {
  m_transport.postOnce(std::move(request), std::move(beforeBody), noting(callback));
}

// An answer to somebody who is gone may come when this is gone, too: it is silent then, and nothing is noted.
Callback<net::Exchange> ServerClock::noting(const Callback<net::Exchange> &callback) {
  return callback.translated<net::Exchange>([this](net::Exchange exchange) {
    if (exchange && exchange.value().date)
      m_ahead = std::chrono::seconds(exchange.value().date->secsTo(m_clock.now()));
    return exchange;
  });
}

}  // namespace kassir::till
