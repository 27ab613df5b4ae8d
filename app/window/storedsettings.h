#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "app/window/watchedtransport.h"
#include "core/base/clock.h"
#include "core/net/httpstransport.h"
#include "core/paycom/paycomclient.h"
#include "core/settings/destination.h"
#include "core/tarlan/tarlanclient.h"
#include "core/till/access/setupfailure.h"
#include "core/vault/secretstore.h"
#include "ui/settings/settingssource.h"
#include "ui/text/speaker.h"

namespace kassir::window {

/// The settings in the data folder and the secrets in the vault, for the settings page.
class StoredSettings final : public ui::SettingsSource {
 public:
  /// The till as it is set up at the moment, and what it takes to ask its vendors. All must outlive the
  /// object.
  struct Till {
    const settings::Settings &settings;  ///< in use; not those of the folder while a till is trained
    vault::SecretStore &secrets;
    Clock &clock;
    Connections &connections;
    std::function<settings::UnderWay()> underWay;  ///< those must neither be led elsewhere nor lost
  };

  StoredSettings(QString dataFolder, Till till, const text::Speaker &speaker);

  /// The defaults where the file cannot be read: save() then says why.
  [[nodiscard]] std::vector<settings::SettingRow> rows() const override;
  Result<void, settings::SettingsFailure> save(const std::vector<settings::SettingRow> &changes) override;

  [[nodiscard]] SecretState state(ui::Secret secret) const override;
  Result<void, Words> store(ui::Secret secret, const SecretBytes &bytes) override;
  Result<void, Words> remove(ui::Secret secret) override;

  /// What is not set up is answered from inside the call.
  void testPaycom(const Callback<ConnectionTest> &callback) override;
  void testTarlan(const Callback<ConnectionTest> &callback) override;

 private:
  struct PaycomWay {
    PaycomWay(const Till &till, paycom::Kassa kassa);

    net::HttpsTransport transport;
    WatchedTransport watched;
    paycom::PaycomClient client;
  };
  struct TarlanWay {
    TarlanWay(const Till &till, tarlan::Account account);

    net::HttpsTransport transport;
    WatchedTransport watched;
    tarlan::TarlanClient client;
  };

  [[nodiscard]] Result<void, Words> orWords(const Result<void, vault::VaultFailure> &result) const;
  [[nodiscard]] ConnectionTest refusal(const till::SetupFailure &failure) const;
  template <class Way>
  void end(std::unique_ptr<Way> &way);

  QString m_dataFolder;
  Till m_till;
  const text::Speaker &m_speaker;
  QObject m_lifetime;
  std::unique_ptr<PaycomWay> m_paycom;
  std::unique_ptr<TarlanWay> m_tarlan;
};

}  // namespace kassir::window
