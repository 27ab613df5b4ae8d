#pragma once

#include <QStringList>
#include <chrono>
#include <optional>

#include "core/base/language.h"
#include "ui/text/usage.h"

namespace kassir::cli {

enum class Command {
  Help,
  Version,
  SaleCheck,
  SaleSend,
  Check,
  SettingsShow,
  SettingsSet,
  SettingsSecret,
  SettingsTest
};
enum class OutputForm { Words, Json };

/// One call of the program, understood.
struct Arguments {
  Command command = Command::Help;
  QStringList words;  ///< what stands behind the command's name
  QString dataFolder;
  OutputForm form = OutputForm::Words;
  std::optional<Language> language;
  std::optional<std::chrono::seconds> waitPaid;
  std::optional<std::chrono::seconds> wait;
  std::optional<QString> serviceCode;
};

/// What could be understood, and what could not. `form` and `language` are told also beside a failure, so
/// that even the complaint comes as it was asked for.
struct ParsedArguments {
  Arguments arguments;
  std::optional<text::UsageFailure> failure;
};

/// Options may stand anywhere; behind `--` nothing is an option.
[[nodiscard]] ParsedArguments parseArguments(const QStringList &all);

}  // namespace kassir::cli
