#include "app/window/firstsettings.h"

#include "core/settings/settingsfile.h"
#include "core/vault/keyfile.h"

namespace kassir::window {

// A key of its own, so that training never touches the vault of the real till.
QString keyFileOf(const Options &options) {
  return options.isTraining ? options.dataFolder + QStringLiteral("/training.key") : vault::defaultKeyFile();
}

settings::Settings settingsOrDefaults(const QString &dataFolder) {
  const auto loaded = settings::loadSettings(dataFolder);
  return loaded ? loaded.value() : settings::Settings();
}

till::CheckoutPolicy policyOf(const settings::Settings &settings) {
  till::CheckoutPolicy policy;
  policy.settle.settle = settings.paycom.settle;
  return policy;
}

}  // namespace kassir::window
