#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "core/base/callback.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/settings/settingkey.h"
#include "core/settings/settingsfailure.h"

namespace kassir::ui {

enum class Secret { PaycomTestKey, PaycomProductionKey, PaycomCustomKey, TarlanSecret };

/// Where the settings page finds what is set and where it puts what was changed. An interface so that the
/// page knows neither files nor vendors.
class SettingsSource {
 public:
  /// Says something in the language of the moment at which it is called.
  using Words = std::function<QString()>;

  enum class SecretState { Stored, Missing, Unreachable };

  struct ConnectionTest {
    enum class Outcome { Works, Fails };

    Outcome outcome = Outcome::Fails;
    Words words;  ///< what is wrong and what to do
  };

  virtual ~SettingsSource() = default;

  /// All settings, with the id of each environment by its own key (settings::idRows).
  [[nodiscard]] virtual std::vector<settings::SettingRow> rows() const = 0;
  /// All or nothing (settings::changeSettings).
  virtual Result<void, settings::SettingsFailure> save(const std::vector<settings::SettingRow> &changes) = 0;

  [[nodiscard]] virtual SecretState state(Secret secret) const = 0;
  virtual Result<void, Words> store(Secret secret, const SecretBytes &bytes) = 0;
  virtual Result<void, Words> remove(Secret secret) = 0;

  /// With what is stored. One question at a time to each vendor.
  virtual void testPaycom(const Callback<ConnectionTest> &callback) = 0;
  virtual void testTarlan(const Callback<ConnectionTest> &callback) = 0;
};

}  // namespace kassir::ui
