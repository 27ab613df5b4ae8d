#include "app/window/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>

namespace kassir::window {

std::optional<int> sayWords(int argc, char *argv[]) {
  const bool mayAsk = std::any_of(argv, argv + argc, [](const char *word) {
    return qstrcmp(word, "--help") == 0 || qstrcmp(word, "--version") == 0;
  });
  if (!mayAsk) return std::nullopt;
  const QCoreApplication application(argc, argv);
  const Start start = readArguments(QCoreApplication::arguments());
  // What is wrong with the call is said later: a screen has options of its own, which Qt takes away.
  if (start.options || start.exitCode != 0) return std::nullopt;
  std::fputs(qPrintable(start.words + u'\n'), stdout);
  return 0;
}

Start readArguments(const QStringList &arguments) {
  QCommandLineParser parser;
  const auto tr = [](const char *text) { return QCoreApplication::translate("kassir", text); };
  parser.setApplicationDescription(
      tr(QT_TRANSLATE_NOOP("kassir", "A desktop till that takes Payme payments.")));
  const QCommandLineOption help(QStringLiteral("help"), tr(QT_TRANSLATE_NOOP("kassir", "Show this help.")));
  const QCommandLineOption version(QStringLiteral("version"),
                                   tr(QT_TRANSLATE_NOOP("kassir", "Show the version.")));
  const QCommandLineOption training(
      QStringLiteral("training"),
      tr(QT_TRANSLATE_NOOP("kassir", "Practise with stand-in servers: no account, no money.")));
  const QCommandLineOption data(QStringLiteral("data"),
                                tr(QT_TRANSLATE_NOOP("kassir", "Keep settings and secrets in this folder.")),
                                QStringLiteral("DIR"));
  const QCommandLineOption language(QStringLiteral("language"),
                                    tr(QT_TRANSLATE_NOOP("kassir", "Start in this language: kk, ru or en.")),
                                    QStringLiteral("L"));
  parser.addOptions({help, version, training, data, language});
  if (!parser.parse(arguments)) return {std::nullopt, parser.errorText(), 1};
  if (parser.isSet(help)) return {std::nullopt, parser.helpText(), 0};
  if (parser.isSet(version)) return {std::nullopt, QStringLiteral("kassir " KASSIR_VERSION), 0};
  if (!parser.positionalArguments().isEmpty()) return {std::nullopt, parser.helpText(), 1};

  Options options;
  options.isTraining = parser.isSet(training);
  if (parser.isSet(language)) {
    options.language = languageFromCode(parser.value(language));
    if (!options.language) return {std::nullopt, parser.helpText(), 1};
  }
  options.dataFolder = parser.value(data);
  if (parser.isSet(data) && options.dataFolder.isEmpty()) return {std::nullopt, parser.helpText(), 1};
  // Practising in the folder of a real till would leave its stand-ins' secrets there.
  if (options.isTraining && !options.dataFolder.isEmpty()) options.dataFolder += QStringLiteral("/training");
  if (options.dataFolder.isEmpty()) {
    options.dataFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
        (options.isTraining ? QStringLiteral("/kassir-training") : QStringLiteral("/kassir"));
  }
  return {options, {}, 0};
}

}  // namespace kassir::window
