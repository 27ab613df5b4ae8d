#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/settings/settings.h"
#include "core/settings/settingsfailure.h"

namespace kassir::settings {

// The file is `settings.ini` in the data folder: the keys of settingkey.h, except that the id of each
// environment has a key of its own, `paycom.id.test` and so on. A `paycom.id` written by hand goes to the
// environment selected.

/// The defaults if there is no file. Of a bad file every bad value is told, and nothing is changed.
[[nodiscard]] Result<Settings, SettingsFailure> loadSettings(const QString &dataFolder);

/// Keeps keys it does not know. Refuses to replace a file that could not be loaded.
[[nodiscard]] Result<void, SettingsFailure> saveSettings(const QString &dataFolder, const Settings &settings);

/// Loads, changes one setting and saves, and lets no other process in between: of two changes at once none is
/// lost.
[[nodiscard]] Result<void, SettingsFailure> changeSetting(const QString &dataFolder, const QString &key,
                                                          const QString &text);

}  // namespace kassir::settings
