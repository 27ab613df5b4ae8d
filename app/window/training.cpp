#include "app/window/training.h"

#include "core/till/access/access.h"

namespace kassir::window {

std::unique_ptr<Training> Training::start(Clock &clock) {
  using namespace std::chrono_literals;
  sandbox::Options options;
  options.autoPay = 12s;  // long enough to look at the QR code, short enough to wait for
  auto vendors = sandbox::Sandbox::start(clock, options);
  if (!vendors) return nullptr;
  return std::unique_ptr<Training>(new Training(std::move(vendors).value()));
}

settings::Settings Training::connected(settings::Settings settings) const {
  const sandbox::Credentials &credentials = m_vendors->credentials();
  settings.paycom.environment = settings::Environment::Custom;
  settings.paycom.customUrl = m_vendors->paycomUrl();
  settings.paycom.ids.custom = credentials.paycomId;
  settings.tarlan = {m_vendors->tarlanUrl(), credentials.tarlanProviderCode, credentials.tarlanServiceCode};
  settings.vendors = {};
  settings.fiscal.maker = settings::FiscalMaker::Tarlan;
  settings.caFile = m_vendors->caFile();
  settings.proxy.reset();
  return settings;
}

bool Training::storeSecrets(vault::SecretStore &secrets) const {
  const sandbox::Credentials &credentials = m_vendors->credentials();
  const auto key =
      secrets.store(till::paycomKeyName(settings::Environment::Custom), SecretBytes(credentials.paycomKey));
  const auto secret = secrets.store(till::tarlanSecretName(), SecretBytes(credentials.tarlanSecret));
  return key && secret;
}

void Training::pay(const QString &paymentId) const {
  // A payment that is settled already is not paid again, and that is all there is to say.
  static_cast<void>(m_vendors->pay(paymentId));
}

}  // namespace kassir::window
