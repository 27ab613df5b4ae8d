#include "tests/app/window/shop.h"

#include "core/settings/settingsfile.h"
#include "core/till/access/access.h"
#include "core/vault/filevault.h"
#include "core/vault/keyfile.h"

namespace kassir::test {

namespace {

bool store(const QString &folder, const settings::Settings &chosen) {
  std::vector<settings::SettingRow> rows = settings::settingRows(chosen);
  for (const settings::SettingRow &row : settings::idRows(chosen)) rows.push_back(row);
  return settings::changeSettings(folder, rows, {}).hasValue();
}

}  // namespace

std::unique_ptr<Shop> Shop::start() {
  std::unique_ptr<Shop> shop(new Shop);
  auto started = sandbox::Sandbox::start(shop->m_clock);
  if (!started) return nullptr;
  shop->m_vendors = std::move(started).value();
  return shop;
}

std::optional<window::Options> Shop::open(Kind kind, Language language) {
  using namespace std::chrono_literals;
  m_folder = std::make_unique<QTemporaryDir>();
  m_vendors->clearFaults();
  m_vendors->options().autoPay.reset();
  m_vendors->options().step = 0ms;
  m_vendors->options().notYet = 0ms;
  qputenv("XDG_CONFIG_HOME", m_folder->filePath(QStringLiteral("config")).toUtf8());
  const window::Options options{kind == Kind::Training, m_folder->filePath(QStringLiteral("data")), language};
  const sandbox::Credentials &known = m_vendors->credentials();
  settings::Settings chosen;
  chosen.look = m_look;
  // Each folder is a till of its own: what another sold would be a stranger's to its journal.
  chosen.till.name = QStringLiteral("T%1").arg(++m_tills);
  if (kind == Kind::Training)
    return store(options.dataFolder, chosen) ? std::optional(options) : std::nullopt;
  chosen.paycom.environment =
      kind == Kind::Production ? settings::Environment::Production : settings::Environment::Custom;
  chosen.paycom.customUrl =
      kind == Kind::Offline ? QUrl(QStringLiteral("https://127.0.0.1:9/api")) : m_vendors->paycomUrl();
  chosen.paycom.ids.custom = known.paycomId;
  chosen.tarlan = {m_vendors->tarlanUrl(), known.tarlanProviderCode, known.tarlanServiceCode};
  chosen.vendors.paycom = kind != Kind::TarlanOnly;
  chosen.fiscal.maker = settings::FiscalMaker::Tarlan;
  chosen.caFile = m_vendors->caFile();
  chosen.catalogueFile = QStringLiteral(KASSIR_DEMO "/goods.csv");
  if (!store(options.dataFolder, chosen)) return std::nullopt;
  if (kind == Kind::WithoutKey) return options;
  vault::FileVault secrets(options.dataFolder, vault::defaultKeyFile());
  const bool areStored =
      secrets.store(till::paycomKeyName(settings::Environment::Custom), SecretBytes(known.paycomKey)) &&
      secrets.store(till::tarlanSecretName(), SecretBytes(known.tarlanSecret));
  return areStored ? std::optional(options) : std::nullopt;
}

bool Shop::setLook(settings::LookSettings look) {
  m_look = look;
  const QString folder = m_folder->filePath(QStringLiteral("data"));
  auto chosen = settings::loadSettings(folder);
  if (!chosen) return false;
  settings::Settings changed = std::move(chosen).value();
  changed.look = look;
  return store(folder, changed);
}

bool Shop::order(const sandbox::Fault &fault) {
  return m_vendors->addFault(fault).hasValue();
}

bool Shop::pay() {
  return !m_vendors->receipts().empty() && m_vendors->pay(m_vendors->receipts().back().id);
}

QString Shop::orderId() const {
  if (m_vendors->receipts().empty()) return {};
  const auto &account = m_vendors->receipts().back().draft.account;
  return account.empty() ? QString() : account.front().value.string().value_or(QString());
}

}  // namespace kassir::test
