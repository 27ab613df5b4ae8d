#pragma once

#include <memory>
#include <vector>

#include "app/window/watchedtransport.h"
#include "core/net/httpstransport.h"
#include "core/paycom/paycomclient.h"
#include "core/store/salerecord.h"
#include "core/vault/secretstore.h"

namespace kassir::window {

/// The ways to Payme, one to each account that sales went to. They stay as long as the program runs, since a
/// sale is asked about where it was sent.
class Ways {
 public:
  /// All of them must outlive it.
  Ways(const settings::Settings &settings, const vault::SecretStore &secrets, Connections &connections);

  /// Null where the settings do not know the account any more, or its key cannot be had.
  [[nodiscard]] paycom::PaycomClient *to(const store::Peer &peer);
  /// Sales that begin from now on go by what the settings and secrets are now.
  void renew() { m_current.clear(); }

 private:
  struct Way {
    Way(const settings::Settings &settings, paycom::Kassa kassa, Connections &connections);

    net::HttpsTransport transport;
    WatchedTransport watched;
    paycom::PaycomClient client;
  };

  const settings::Settings &m_settings;
  const vault::SecretStore &m_secrets;
  Connections &m_connections;
  std::vector<std::unique_ptr<Way>> m_all;
  std::vector<std::pair<store::Peer, Way *>> m_current;
};

}  // namespace kassir::window
