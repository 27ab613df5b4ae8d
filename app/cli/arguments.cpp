#include "app/cli/arguments.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include "app/cli/commandform.h"
#include "core/base/result.h"

namespace kassir::cli {

namespace {

using text::UsageFailure;
using Code = UsageFailure::Code;

/// Whether --wait takes a value.
enum class WaitForm { Value, Flag };

tl::unexpected<UsageFailure> complain(Code code, const QString &word, const QString &given = {}) {
  return failure(UsageFailure{code, word, given});
}

QString asTyped(const QString &option) {
  return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

Result<std::optional<std::chrono::seconds>, UsageFailure> secondsOf(const QCommandLineParser &parser,
                                                                    const QString &option) {
  if (!parser.isSet(option)) return std::optional<std::chrono::seconds>();
  constexpr uint longest = 86'400;
  bool isNumber = false;
  const uint seconds = parser.value(option).toUInt(&isNumber);
  if (!isNumber || seconds > longest)
    return complain(Code::BadSeconds, asTyped(option), parser.value(option));
  return std::optional(std::chrono::seconds(seconds));
}

Result<std::optional<QDate>, UsageFailure> dateOf(const QCommandLineParser &parser, const QString &option) {
  if (!parser.isSet(option)) return std::optional<QDate>();
  const QString given = parser.value(option);
  const QDate date = QDate::fromString(given, QStringLiteral("yyyy-MM-dd"));
  if (!date.isValid()) return complain(Code::BadDate, asTyped(option), given);
  return std::optional(date);
}

Result<void, UsageFailure> readCommand(const QCommandLineParser &parser, Arguments &arguments) {
  const QStringList words = parser.positionalArguments();
  if (words.isEmpty()) return complain(Code::NoCommand, {});
  const CommandForm *form = formOf(words);
  if (!form) return complain(Code::UnknownCommand, words.mid(0, 2).join(u' '));
  arguments.command = form->command;
  arguments.words = words.mid(form->name[1] ? 2 : 1);
  const qsizetype given = arguments.words.size();
  const qsizetype wanted = form->words.size();
  if (given < wanted) return complain(Code::MissingArgument, form->words.at(given));
  const qsizetype most = wanted + form->extra;
  // What stands behind the name of a secret, or of a sale to be paid, is likely the secret itself: it must
  // not come back.
  const bool mightBeSecret = form->command == Command::SettingsSecret || form->command == Command::SalePay;
  const QString tooMany = mightBeSecret ? QStringLiteral("…") : arguments.words.value(most);
  if (given > most) return complain(Code::TooManyArguments, {}, tooMany);
  for (const QString &option : commandOptions()) {
    if (parser.isSet(option) && !form->options.contains(option))
      return complain(Code::UnknownOption, asTyped(option));
  }
  const QString secret = arguments.words.value(0);
  const bool isSecret = secret == QLatin1String("paycom-key") || secret == QLatin1String("tarlan-secret");
  if (form->command == Command::SettingsSecret && !isSecret) return complain(Code::UnknownSecret, {}, secret);
  return {};
}

// The parser tells only in words what it stumbled over; there are two things it can be.
tl::unexpected<UsageFailure> complaintOf(const QStringList &all, WaitForm wait) {
  for (const QString &word : all) {
    const QString option = word.mid(2).section(u'=', 0, 0);
    const bool takesNone =
        flagOptions().contains(option) || (wait == WaitForm::Flag && option == waitOption());
    if (word.startsWith(QLatin1String("--")) && word.contains(u'=') && takesNone) {
      return complain(Code::UnexpectedValue, asTyped(option));
    }
  }
  return complain(Code::MissingValue, all.last());
}

void addOptions(QCommandLineParser &parser, WaitForm wait) {
  // Descriptions are not used: the help text is a translated whole.
  const QString value = QStringLiteral("value");
  for (const QString &name : flagOptions()) parser.addOption(QCommandLineOption(name));
  parser.addOption(QCommandLineOption(QStringLiteral("h")));
  for (const QString &name : valueOptions()) parser.addOption(QCommandLineOption(name, {}, value));
  parser.addOption(wait == WaitForm::Flag ? QCommandLineOption(waitOption())
                                          : QCommandLineOption(waitOption(), {}, value));
}

QString defaultDataFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/kassir");
}

Result<void, UsageFailure> readSeconds(const QCommandLineParser &parser, WaitForm form,
                                       Arguments &arguments) {
  const auto waitPaid = secondsOf(parser, QStringLiteral("wait-paid"));
  if (!waitPaid) return failure(waitPaid.error());
  const auto settle = secondsOf(parser, QStringLiteral("settle"));
  if (!settle) return failure(settle.error());
  arguments.waitPaid = waitPaid.value();
  arguments.settle = settle.value();
  arguments.staysForBothScans = form == WaitForm::Flag && parser.isSet(waitOption());
  if (form == WaitForm::Flag) return {};
  const auto wait = secondsOf(parser, waitOption());
  if (!wait) return failure(wait.error());
  arguments.wait = wait.value();
  return {};
}

Result<void, UsageFailure> readDates(const QCommandLineParser &parser, Arguments &arguments) {
  const auto from = dateOf(parser, QStringLiteral("from"));
  if (!from) return failure(from.error());
  const auto to = dateOf(parser, QStringLiteral("to"));
  if (!to) return failure(to.error());
  arguments.from = from.value();
  arguments.to = to.value();
  return {};
}

void readFlags(const QCommandLineParser &parser, Arguments &arguments) {
  arguments.again = parser.isSet(QStringLiteral("again"));
  arguments.sweeps = parser.isSet(QStringLiteral("sweep"));
  arguments.rfc4180 = parser.isSet(QStringLiteral("rfc4180"));
  arguments.items = parser.isSet(QStringLiteral("items"));
  arguments.reason = parser.value(QStringLiteral("reason"));
  arguments.dealtWith = parser.value(QStringLiteral("dealt-with"));
}

// Who comes later must find what was said about the money. And an empty variable of a script deals with
// nothing.
Result<void, UsageFailure> readDealtWith(const QCommandLineParser &parser, const Arguments &arguments) {
  if (!parser.isSet(QStringLiteral("dealt-with"))) return {};
  if (arguments.dealtWith.isEmpty())
    return complain(Code::MissingValue, asTyped(QStringLiteral("dealt-with")));
  if (arguments.reason.trimmed().isEmpty())
    return complain(Code::MissingValue, asTyped(QStringLiteral("reason")));
  return {};
}

Result<void, UsageFailure> readOptions(const QCommandLineParser &parser, bool isParsed,
                                       const QStringList &all, WaitForm wait, Arguments &arguments) {
  if (parser.isSet(QStringLiteral("json"))) arguments.form = OutputForm::Json;
  const QString language = parser.value(QStringLiteral("language"));
  arguments.language = languageFromCode(language);
  const QStringList unknown = parser.unknownOptionNames();
  if (!unknown.isEmpty()) return complain(Code::UnknownOption, asTyped(unknown.first()));
  if (!isParsed) return complaintOf(all, wait);
  if (parser.isSet(QStringLiteral("language")) && !arguments.language)
    return complain(Code::UnknownLanguage, {}, language);
  const QString dataFolder = parser.value(QStringLiteral("data"));
  // An empty variable of a script must not lead to the real till.
  if (parser.isSet(QStringLiteral("data")) && dataFolder.isEmpty())
    return complain(Code::MissingValue, asTyped(QStringLiteral("data")));
  arguments.dataFolder = dataFolder.isEmpty() ? defaultDataFolder() : dataFolder;
  if (parser.isSet(QStringLiteral("service-code")))
    arguments.serviceCode = parser.value(QStringLiteral("service-code"));
  if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("h"))) return {};
  if (parser.isSet(QStringLiteral("version"))) {
    arguments.command = Command::Version;
    return {};
  }
  readFlags(parser, arguments);
  if (const auto read = readDealtWith(parser, arguments); !read) return read;
  if (const auto read = readSeconds(parser, wait, arguments); !read) return read;
  if (const auto read = readDates(parser, arguments); !read) return read;
  return readCommand(parser, arguments);
}

}  // namespace

ParsedArguments parseArguments(const QStringList &all) {
  // With `sale reconcile` --wait takes no value; elsewhere it does. Which of them is called is known once the
  // options are.
  QCommandLineParser asFlag;
  addOptions(asFlag, WaitForm::Flag);
  const bool isParsedSo = asFlag.parse(all);
  const CommandForm *form = formOf(asFlag.positionalArguments());
  ParsedArguments parsed;
  const auto keep = [&parsed](const Result<void, UsageFailure> &read) {
    if (!read) parsed.failure = read.error();
  };
  if (form && form->command == Command::SaleReconcile) {
    keep(readOptions(asFlag, isParsedSo, all, WaitForm::Flag, parsed.arguments));
    return parsed;
  }
  QCommandLineParser withValue;
  addOptions(withValue, WaitForm::Value);
  const bool isParsed = withValue.parse(all);
  keep(readOptions(withValue, isParsed, all, WaitForm::Value, parsed.arguments));
  return parsed;
}

}  // namespace kassir::cli
