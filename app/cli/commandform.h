#pragma once

#include <QStringList>
#include <array>

#include "app/cli/arguments.h"

namespace kassir::cli {

/// How a command is called.
struct CommandForm {
  Command command = Command::Help;
  std::array<const char *, 2> name{};
  QStringList words;    ///< what must stand behind it, as the help calls it
  QStringList options;  ///< that belong to it besides those of all commands
  qsizetype extra = 0;  ///< so many words more may stand there
};

/// The command that `words` begin with; null where there is none.
[[nodiscard]] const CommandForm *formOf(const QStringList &words);

// The options there are, without their hyphens.

/// Those with a value.
[[nodiscard]] const QStringList &valueOptions();
/// Those without.
[[nodiscard]] const QStringList &flagOptions();
/// Takes a value with one command and none with another.
[[nodiscard]] QString waitOption();
/// Whether an option belongs to some commands alone.
[[nodiscard]] QStringList commandOptions();

}  // namespace kassir::cli
