#pragma once

#include <QStringList>

#include "core/sandbox/options.h"

/// What the program is told when it is started.
struct CommandLine {
  kassir::sandbox::Options options;
  bool endsWithStdin = false;
};

/// Prints the help, or what is wrong, and ends the program where there is cause to.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);
