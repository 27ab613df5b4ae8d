#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/settings/destination.h"
#include "core/settings/settingkey.h"
#include "core/settings/settings.h"
#include "core/settings/settingsfailure.h"

namespace kassir::settings {

// The file is `settings.ini` in the data folder: the keys of settingkey.h, except that the id of each
// environment has a key of its own, `paycom.id.test` and so on. A `paycom.id` written by hand goes to the
// environment selected.

/// The defaults if there is no file. Of a bad file every bad value is told, and nothing is changed.
[[nodiscard]] Result<Settings, SettingsFailure> loadSettings(const QString &dataFolder);

// While sales are under way, a change that leads them elsewhere (destination.h) is refused, and so is another
// name of the till, under which nobody would find them. Whoever has just made the data folder has none.

/// Loads, changes, saves, and lets no other process in between: of two changes at once none is lost. All
/// changes are taken or none; of those that are no good every one is told in `problems`. A batch is what is
/// wanted in the end, so its order does not matter: `paycom.id` belongs to the environment it selects, and an
/// account field that it removes does not stand in the way of an order field. Keeps keys it does not know,
/// and refuses to replace a file that could not be loaded.
[[nodiscard]] Result<void, SettingsFailure> changeSettings(const QString &dataFolder,
                                                           const std::vector<SettingRow> &changes,
                                                           const UnderWay &underWay);

/// The same with one setting.
[[nodiscard]] Result<void, SettingsFailure> changeSetting(const QString &dataFolder, const QString &key,
                                                          const QString &text, const UnderWay &underWay);

}  // namespace kassir::settings
