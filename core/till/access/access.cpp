#include "core/till/access/access.h"

#include "core/settings/settingkey.h"
#include "core/settings/settingtext.h"

namespace kassir::till {

namespace {

Result<SecretBytes, SetupFailure> secretOf(Vendor vendor, const vault::SecretStore &secrets,
                                           const QByteArray &name) {
  auto loaded = secrets.load(name);
  if (!loaded) return failure(SetupFailure{vendor, SetupFailure::Code::SecretUnreachable, loaded.error()});
  auto &secret = loaded.value();
  if (!secret || secret->isEmpty()) return failure(SetupFailure{vendor, SetupFailure::Code::SecretMissing});
  return std::move(*secret);
}

tl::unexpected<SetupFailure> missing(Vendor vendor, SetupFailure::Code code) {
  return failure(SetupFailure{vendor, code});
}

}  // namespace

QByteArray paycomKeyName(settings::Environment environment) {
  return "paycom-key/" + settings::environmentText(environment).toLatin1();
}

QByteArray tarlanSecretName() {
  return "tarlan-secret";
}

Result<paycom::Kassa, SetupFailure> kassaOf(const settings::Settings &settings,
                                            const vault::SecretStore &secrets) {
  constexpr Vendor vendor = Vendor::Paycom;
  using Code = SetupFailure::Code;
  const QUrl endpoint = settings::paycomEndpoint(settings);
  const QString &id = settings::paycomId(settings.paycom);
  if (!settings.vendors.paycom) return missing(vendor, Code::SwitchedOff);
  if (endpoint.isEmpty()) return missing(vendor, Code::AddressMissing);
  if (id.isEmpty()) return missing(vendor, Code::IdMissing);
  auto key = secretOf(vendor, secrets, paycomKeyName(settings.paycom.environment));
  if (!key) return failure(key.error());
  return paycom::Kassa{endpoint, id, std::move(key).value()};
}

Result<paycom::Kassa, SetupFailure> kassaAt(const QString &endpoint, const QString &id,
                                            const settings::Settings &settings,
                                            const vault::SecretStore &secrets) {
  settings::Settings there = settings;
  there.vendors.paycom = true;
  using settings::Environment;
  // Where two of them name the same kassa, the selected one has its key.
  for (const Environment environment :
       {settings.paycom.environment, Environment::Test, Environment::Production, Environment::Custom}) {
    there.paycom.environment = environment;
    const bool isThere = settings::paycomEndpoint(there).toString(QUrl::FullyEncoded) == endpoint &&
                         settings::paycomId(there.paycom) == id;
    if (isThere) return kassaOf(there, secrets);
  }
  return missing(Vendor::Paycom, SetupFailure::Code::IdMissing);
}

Result<tarlan::Account, SetupFailure> tarlanAccountOf(const settings::Settings &settings,
                                                      const vault::SecretStore &secrets,
                                                      const std::optional<QString> &serviceCode) {
  constexpr Vendor vendor = Vendor::Tarlan;
  using Code = SetupFailure::Code;
  const QString service = serviceCode.value_or(settings.tarlan.serviceCode);
  if (!settings.vendors.tarlan) return missing(vendor, Code::SwitchedOff);
  if (settings.tarlan.url.isEmpty()) return missing(vendor, Code::AddressMissing);
  if (settings.tarlan.providerCode.isEmpty()) return missing(vendor, Code::ProviderCodeMissing);
  if (service.isEmpty()) return missing(vendor, Code::ServiceCodeMissing);
  auto secret = secretOf(vendor, secrets, tarlanSecretName());
  if (!secret) return failure(secret.error());
  return tarlan::Account{settings.tarlan.url, settings.tarlan.providerCode, service,
                         std::move(secret).value()};
}

net::NetworkPolicy networkPolicyOf(const settings::Settings &settings) {
  net::NetworkPolicy policy;
  policy.extraCaFile = settings.caFile;
  if (settings.proxy) policy.proxy = QUrl(settings::proxyText(settings.proxy));
  return policy;
}

fiscal::LinkHosts linkHostsOf(const settings::Settings &settings) {
  fiscal::LinkHosts hosts;
  // The settings hold none that the guard would not take.
  for (const QString &host : settings.fiscal.linkHosts) static_cast<void>(hosts.add(host));
  return hosts;
}

}  // namespace kassir::till
