#pragma once

#include <QLatin1StringView>
#include <QString>
#include <vector>

#include "core/base/result.h"
#include "core/settings/settingfailure.h"
#include "core/settings/settings.h"

namespace kassir::settings {

// The names by which a command line, a file and a screen speak of settings. `paycom.id` is the id of the
// environment selected. `paycom.account.NAME` stands for as many settings as there are account fields.

constexpr QLatin1StringView accountPrefix("paycom.account.");

/// "test", "production" or "custom", as `paycom.environment` has it.
[[nodiscard]] QString environmentText(Environment environment);

/// One setting as it is shown.
struct SettingRow {
  QString key;
  QString text;

  bool operator==(const SettingRow &) const = default;
};

/// All settings, always in the same order; of the account only the fields that are there.
[[nodiscard]] std::vector<SettingRow> settingRows(const Settings &settings);

/// `settings` with one of them changed.
[[nodiscard]] Result<Settings, SettingFailure> withSetting(Settings settings, const QString &key,
                                                           const QString &text);

}  // namespace kassir::settings
