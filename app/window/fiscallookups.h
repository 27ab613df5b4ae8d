#pragma once

#include <QObject>
#include <memory>

#include "app/window/watchedtransport.h"
#include "core/base/clock.h"
#include "core/net/httpstransport.h"
#include "core/settings/settings.h"
#include "core/tarlan/tarlanclient.h"
#include "core/vault/secretstore.h"
#include "ui/checks/checksource.h"

namespace kassir::window {

/// Looks fiscal checks up at Tarlan, each with the settings and the secret of the moment it begins.
class FiscalLookups final : public ui::CheckSource {
 public:
  /// All of them must outlive it.
  FiscalLookups(const settings::Settings &settings, const vault::SecretStore &secrets, Clock &clock,
                Connections &connections);

  void lookUp(const QString &orderId, const std::optional<QString> &serviceCode,
              Callback<till::FiscalLookup> callback) override;
  void stop() override;
  [[nodiscard]] fiscal::LinkHosts linkHosts() const override;

 private:
  struct Way {
    Way(const settings::Settings &settings, Clock &clock, Connections &connections, tarlan::Account account);

    net::HttpsTransport transport;
    WatchedTransport watched;
    tarlan::TarlanClient client;
  };

  void end();

  const settings::Settings &m_settings;
  const vault::SecretStore &m_secrets;
  Clock &m_clock;
  Connections &m_connections;
  QObject m_lifetime;
  std::unique_ptr<Way> m_way;
  std::unique_ptr<QObject> m_question;  // owns the answer that is still to come, so that stop() silences it
};

}  // namespace kassir::window
