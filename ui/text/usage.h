#pragma once

#include <QString>

#include "ui/text/speaker.h"

namespace kassir::text {

/// What is wrong with how kassir-cli was called.
struct UsageFailure {
  enum class Code {
    NoCommand,
    UnknownCommand,    ///< `word`
    UnknownOption,     ///< `word`; also one that belongs to another command
    MissingValue,      ///< `word`: the option
    UnexpectedValue,   ///< `word`: an option that takes none
    BadSeconds,        ///< `word`: the option, `given`
    BadDate,           ///< likewise
    UnknownLanguage,   ///< `given`
    UnknownSecret,     ///< `given`
    MissingArgument,   ///< `word`: its name in the help text, such as FILE
    TooManyArguments,  ///< `given`: the first too many
  };

  Code code = Code::NoCommand;
  QString word = {};
  QString given = {};
};

[[nodiscard]] QString describe(const UsageFailure &failure, const Speaker &speaker);

/// All that --help prints, ended by a line break.
[[nodiscard]] QString help(const Speaker &speaker);

}  // namespace kassir::text
