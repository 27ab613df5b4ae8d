#pragma once

#include <QLatin1StringView>
#include <QString>
#include <vector>

#include "core/base/result.h"
#include "core/settings/settingfailure.h"
#include "core/settings/settings.h"

namespace kassir::settings {

// The names by which a command line, a file and a screen speak of settings. `paycom.id` is the id of the
// environment selected, `paycom.id.test` and so on that of one of them. `paycom.account.NAME` stands for as
// many settings as there are account fields; an empty one is none.

constexpr QLatin1StringView accountPrefix("paycom.account.");

/// "test", "production" or "custom", as `paycom.environment` has it.
[[nodiscard]] QString environmentText(Environment environment);

/// `paycom.id.test` and so on.
[[nodiscard]] QString idKeyOf(Environment environment);

/// One setting as it is shown.
struct SettingRow {
  QString key;
  QString text;

  bool operator==(const SettingRow &) const = default;
};

/// All settings, always in the same order; of the account only the fields that are there.
[[nodiscard]] std::vector<SettingRow> settingRows(const Settings &settings);

/// The id of each environment by its own key.
[[nodiscard]] std::vector<SettingRow> idRows(const Settings &settings);

/// `settings` with one of them changed.
[[nodiscard]] Result<Settings, SettingFailure> withSetting(Settings settings, const QString &key,
                                                           const QString &text);

}  // namespace kassir::settings
