#pragma once

#include "app/window/options.h"
#include "core/settings/settings.h"
#include "core/till/checkout/checkout.h"

// What the window's parts begin with, before there is a window.
namespace kassir::window {

/// Where the key of the vault lies.
[[nodiscard]] QString keyFileOf(const Options &options);

/// Those of the data folder, or the defaults where they cannot be read: nobody could be told yet.
[[nodiscard]] settings::Settings settingsOrDefaults(const QString &dataFolder);

[[nodiscard]] till::CheckoutPolicy policyOf(const settings::Settings &settings);

}  // namespace kassir::window
