#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/language.h"

namespace kassir::window {

/// How kassir was started.
struct Options {
  bool isTraining = false;
  QString dataFolder;
  std::optional<Language> language;  ///< wins over the settings
};

/// Options, or the words with which the program ends: what is wrong with the call, the help, the version.
struct Start {
  std::optional<Options> options;
  QString words;
  int exitCode = 0;
};

/// Says the help or the version, which needs no screen, and returns the exit code. Nothing where neither is
/// asked for. Before there is any application.
[[nodiscard]] std::optional<int> sayWords(int argc, char *argv[]);
[[nodiscard]] Start readArguments(const QStringList &arguments);

}  // namespace kassir::window
