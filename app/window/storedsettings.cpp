#include "app/window/storedsettings.h"

#include <QRandomGenerator>

#include "core/settings/settingsfile.h"
#include "core/till/access/access.h"
#include "core/till/upkeep/connectiontest.h"
#include "ui/text/paycom.h"
#include "ui/text/tarlan.h"
#include "ui/text/till.h"
#include "ui/text/vault.h"

namespace kassir::window {

namespace {

using settings::Environment;
using Outcome = ui::SettingsSource::ConnectionTest::Outcome;

QByteArray nameOf(ui::Secret secret) {
  switch (secret) {
    case ui::Secret::PaycomTestKey: return till::paycomKeyName(Environment::Test);
    case ui::Secret::PaycomProductionKey: return till::paycomKeyName(Environment::Production);
    case ui::Secret::PaycomCustomKey: return till::paycomKeyName(Environment::Custom);
    case ui::Secret::TarlanSecret: return till::tarlanSecretName();
  }
  Q_UNREACHABLE();
}

QString lines(const QString &cause, const QString &said) {
  return said.isEmpty() ? cause : cause + u'\n' + said;
}

}  // namespace

StoredSettings::PaycomWay::PaycomWay(const Till &till, paycom::Kassa kassa)
    : transport(till::networkPolicyOf(till.settings)),
      watched(transport, till::Vendor::Paycom, till.connections),
      client(watched, std::move(kassa), paycom::firstRequestId()) {}

StoredSettings::TarlanWay::TarlanWay(const Till &till, tarlan::Account account)
    : transport(till::networkPolicyOf(till.settings)),
      watched(transport, till::Vendor::Tarlan, till.connections),
      client(watched, till.clock, std::move(account)) {}

StoredSettings::StoredSettings(QString dataFolder, Till till, const text::Speaker &speaker)
    : m_dataFolder(std::move(dataFolder)), m_till(till), m_speaker(speaker) {}

std::vector<settings::SettingRow> StoredSettings::rows() const {
  const auto loaded = settings::loadSettings(m_dataFolder);
  const settings::Settings shown = loaded ? loaded.value() : settings::Settings();
  auto rows = settings::settingRows(shown);
  const auto ids = settings::idRows(shown);
  rows.insert(rows.end(), ids.begin(), ids.end());
  return rows;
}

Result<void, settings::SettingsFailure> StoredSettings::save(
    const std::vector<settings::SettingRow> &changes) {
  return settings::changeSettings(m_dataFolder, changes, m_till.underWay());
}

ui::SettingsSource::SecretState StoredSettings::state(ui::Secret secret) const {
  const auto loaded = m_till.secrets.load(nameOf(secret));
  if (!loaded) return SecretState::Unreachable;
  return loaded.value() ? SecretState::Stored : SecretState::Missing;
}

Result<void, ui::SettingsSource::Words> StoredSettings::store(ui::Secret secret, const SecretBytes &bytes) {
  return orWords(m_till.secrets.store(nameOf(secret), bytes));
}

Result<void, ui::SettingsSource::Words> StoredSettings::remove(ui::Secret secret) {
  return orWords(m_till.secrets.remove(nameOf(secret)));
}

Result<void, ui::SettingsSource::Words> StoredSettings::orWords(
    const Result<void, vault::VaultFailure> &result) const {
  if (result) return {};
  return failure(Words([this, failed = result.error()] { return text::describe(failed, m_speaker); }));
}

ui::SettingsSource::ConnectionTest StoredSettings::refusal(const till::SetupFailure &failure) const {
  return {Outcome::Fails, [this, failure] { return text::describe(failure, m_speaker); }};
}

void StoredSettings::testPaycom(const Callback<ConnectionTest> &callback) {
  end(m_paycom);
  auto kassa = till::kassaOf(m_till.settings, m_till.secrets);
  if (!kassa) return callback(refusal(kassa.error()));
  const QString host = kassa.value().endpoint.host();
  m_paycom = std::make_unique<PaycomWay>(m_till, std::move(kassa).value());
  const auto answer = [this, callback, host](const std::optional<paycom::Failure> &failed) {
    end(m_paycom);
    if (!failed) return callback({Outcome::Works, {}});
    callback({Outcome::Fails, [this, failed, host] {
                return lines(text::describe(*failed, host, m_speaker), text::serverSaid(*failed, m_speaker));
              }});
  };
  till::testPaycom(m_paycom->client, m_till.clock,
                   Callback<std::optional<paycom::Failure>>(&m_lifetime, answer));
}

void StoredSettings::testTarlan(const Callback<ConnectionTest> &callback) {
  end(m_tarlan);
  auto account = till::tarlanAccountOf(m_till.settings, m_till.secrets, std::nullopt);
  if (!account) return callback(refusal(account.error()));
  m_tarlan = std::make_unique<TarlanWay>(m_till, std::move(account).value());
  const QString nobodys =
      QStringLiteral("test-") + QString::number(QRandomGenerator::system()->generate64(), 36);
  const auto answer = [this, callback](const std::optional<tarlan::LookupFailure> &failed) {
    end(m_tarlan);
    if (!failed) return callback({Outcome::Works, {}});
    callback({Outcome::Fails, [this, failed] {
                return lines(text::describe(*failed, m_speaker), text::serverSaid(*failed, m_speaker));
              }});
  };
  till::testTarlan(m_tarlan->client, nobodys,
                   Callback<std::optional<tarlan::LookupFailure>>(&m_lifetime, answer));
}

template <class Way>
void StoredSettings::end(std::unique_ptr<Way> &way) {
  if (!way) return;
  // It may be its own answer that ends it.
  QMetaObject::invokeMethod(
      &m_lifetime, [ended = std::shared_ptr<Way>(std::move(way))] {}, Qt::QueuedConnection);
}

}  // namespace kassir::window
