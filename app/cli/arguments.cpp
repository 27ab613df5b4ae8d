#include "app/cli/arguments.h"

#include <QCommandLineParser>
#include <QStandardPaths>
#include <array>

#include "core/base/result.h"

namespace kassir::cli {

namespace {

using text::UsageFailure;
using Code = UsageFailure::Code;

struct CommandForm {
  Command command;
  std::array<const char *, 2> name;
  QStringList words;  // as the help calls them
  QStringList options;
};

const std::array<CommandForm, 7> &commandForms() {
  static const std::array<CommandForm, 7> forms{{
      {Command::SaleCheck, {"sale", "check"}, {QStringLiteral("FILE")}, {}},
      {Command::SaleSend, {"sale", "send"}, {QStringLiteral("FILE")}, {QStringLiteral("wait-paid")}},
      {Command::Check,
       {"check", nullptr},
       {QStringLiteral("ORDER_ID")},
       {QStringLiteral("service-code"), QStringLiteral("wait")}},
      {Command::SettingsShow, {"settings", "show"}, {}, {}},
      {Command::SettingsSet, {"settings", "set"}, {QStringLiteral("KEY"), QStringLiteral("VALUE")}, {}},
      {Command::SettingsSecret, {"settings", "secret"}, {QStringLiteral("paycom-key | tarlan-secret")}, {}},
      {Command::SettingsTest, {"settings", "test"}, {}, {}},
  }};
  return forms;
}

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

const CommandForm *formOf(const QStringList &words) {
  for (const CommandForm &form : commandForms()) {
    const bool isFirst = words.value(0) == QLatin1String(form.name[0]);
    if (isFirst && (!form.name[1] || words.value(1) == QLatin1String(form.name[1]))) return &form;
  }
  return nullptr;
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
  // What stands behind the name of a secret is likely the secret itself: it must not come back.
  const bool mightBeSecret = form->command == Command::SettingsSecret;
  const QString tooMany = mightBeSecret ? QStringLiteral("…") : arguments.words.value(wanted);
  if (given > wanted) return complain(Code::TooManyArguments, {}, tooMany);
  for (const QString &option :
       {QStringLiteral("wait-paid"), QStringLiteral("service-code"), QStringLiteral("wait")}) {
    if (parser.isSet(option) && !form->options.contains(option))
      return complain(Code::UnknownOption, asTyped(option));
  }
  const QString secret = arguments.words.value(0);
  const bool isSecret = secret == QLatin1String("paycom-key") || secret == QLatin1String("tarlan-secret");
  if (form->command == Command::SettingsSecret && !isSecret) return complain(Code::UnknownSecret, {}, secret);
  return {};
}

// The parser tells only in words what it stumbled over; there are two things it can be.
tl::unexpected<UsageFailure> complaintOf(const QStringList &all) {
  for (const QString &word : all) {
    const QString option = word.mid(2).section(u'=', 0, 0);
    const bool takesNone = option == QLatin1String("json") || option == QLatin1String("help") ||
                           option == QLatin1String("version");
    if (word.startsWith(QLatin1String("--")) && word.contains(u'=') && takesNone) {
      return complain(Code::UnexpectedValue, asTyped(option));
    }
  }
  return complain(Code::MissingValue, all.last());
}

void addOptions(QCommandLineParser &parser) {
  // Descriptions are not used: the help text is a translated whole.
  for (const char *name : {"json", "help", "version"})
    parser.addOption(QCommandLineOption(QLatin1String(name)));
  parser.addOption(QCommandLineOption(QStringLiteral("h")));
  for (const char *name : {"data", "language", "wait-paid", "service-code", "wait"}) {
    parser.addOption(QCommandLineOption(QLatin1String(name), {}, QStringLiteral("value")));
  }
}

QString defaultDataFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/kassir");
}

Result<void, UsageFailure> readSeconds(const QCommandLineParser &parser, Arguments &arguments) {
  const auto waitPaid = secondsOf(parser, QStringLiteral("wait-paid"));
  if (!waitPaid) return failure(waitPaid.error());
  const auto wait = secondsOf(parser, QStringLiteral("wait"));
  if (!wait) return failure(wait.error());
  arguments.waitPaid = waitPaid.value();
  arguments.wait = wait.value();
  return {};
}

Result<void, UsageFailure> readOptions(const QCommandLineParser &parser, bool isParsed,
                                       const QStringList &all, Arguments &arguments) {
  if (parser.isSet(QStringLiteral("json"))) arguments.form = OutputForm::Json;
  const QString language = parser.value(QStringLiteral("language"));
  arguments.language = languageFromCode(language);
  const QStringList unknown = parser.unknownOptionNames();
  if (!unknown.isEmpty()) return complain(Code::UnknownOption, asTyped(unknown.first()));
  if (!isParsed) return complaintOf(all);
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
  const auto seconds = readSeconds(parser, arguments);
  return seconds ? readCommand(parser, arguments) : seconds;
}

}  // namespace

ParsedArguments parseArguments(const QStringList &all) {
  QCommandLineParser parser;
  addOptions(parser);
  const bool isParsed = parser.parse(all);
  ParsedArguments parsed;
  const auto failed = readOptions(parser, isParsed, all, parsed.arguments);
  if (!failed) parsed.failure = failed.error();
  return parsed;
}

}  // namespace kassir::cli
