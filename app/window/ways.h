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
/// sale is asked about where it was sent: by the key and over the network that the settings name now.
class Ways {
 public:
  /// All of them must outlive it.
  Ways(const settings::Settings &settings, const vault::SecretStore &secrets, Connections &connections);

  /// Null where the settings do not know the account any more, or its key cannot be had.
  [[nodiscard]] paycom::PaycomClient *to(const store::Peer &peer);
  /// The settings or the secrets are others: the next call to each account goes by them, also of a sale that
  /// is open.
  void renew();

 private:
  struct Way {
    Way(const settings::Settings &settings, paycom::Kassa kassa, Connections &connections);
    void renew(const settings::Settings &settings, SecretBytes key);

    // The last one is used; over the others something may still be under way.
    std::vector<std::unique_ptr<net::HttpsTransport>> transports;
    WatchedTransport watched;
    paycom::PaycomClient client;
    bool isOpen = true;
  };

  const settings::Settings &m_settings;
  const vault::SecretStore &m_secrets;
  Connections &m_connections;
  std::vector<std::pair<store::Peer, std::unique_ptr<Way>>> m_ways;
};

}  // namespace kassir::window
