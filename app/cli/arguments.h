#pragma once

#include <QDate>
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
  SaleList,
  SaleShow,
  SaleCancel,
  SaleSms,
  SalePay,
  SaleResend,
  SaleVoid,
  SaleReconcile,
  JournalExport,
  BackupMake,
  BackupList,
  BackupRestore,
  Doctor,
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
  std::optional<QDate> from;
  std::optional<QDate> to;
  std::optional<std::chrono::seconds> settle;
  QString reason;
  QString dealtWith;    ///< the order or receipt of a difference that a person has seen to
  bool again = false;   ///< a second SMS
  bool sweeps = false;  ///< compares the whole list
  bool staysForBothScans = false;
  bool rfc4180 = false;
  bool items = false;  ///< a row an item instead of a row a sale
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
