#pragma once

#include <QString>

#include "core/settings/settingfailure.h"
#include "core/settings/settingsfailure.h"
#include "ui/text/speaker.h"

namespace kassir::text {

/// Why one setting was not taken, and what is wanted; suggests keys that are spelled almost so.
[[nodiscard]] QString describe(const settings::SettingFailure &failure, const Speaker &speaker);
/// The same of a field that people know by `name`. What was typed stands in it, and is not repeated.
[[nodiscard]] QString describe(const settings::SettingFailure &failure, const QString &name,
                               const Speaker &speaker);
/// Why the settings could not be loaded or saved. What is wrong with single values is not repeated: each of
/// `problems` has a description of its own.
[[nodiscard]] QString describe(const settings::SettingsFailure &failure, const Speaker &speaker);

}  // namespace kassir::text
