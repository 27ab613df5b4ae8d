#pragma once

#include <QString>
#include <vector>

#include "core/settings/settingfailure.h"

namespace kassir::settings {

/// Why the settings could not be loaded or saved. The file is as it was.
struct SettingsFailure {
  enum class Code {
    CannotRead,     ///< no right to, no file, or the disk failed
    CannotProtect,  ///< others have rights to it, and they cannot be taken away
    TooLarge,       ///< more than a settings file can be
    NotIni,         ///< no INI file in UTF-8
    BadValues,      ///< `problems`, each with its key
    Refused,        ///< a change that is no good: `problems` holds why
    Busy,           ///< another process changes the settings
    CannotWrite,    ///< no right to, no room, or the disk failed
  };

  Code code = Code::CannotRead;
  QString path;
  std::vector<SettingFailure> problems;

  bool operator==(const SettingsFailure &) const = default;
};

}  // namespace kassir::settings
