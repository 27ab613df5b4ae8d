#include "app/cli/program.h"

#include <QCoreApplication>

#include "core/settings/settingsfile.h"
#include "ui/text/settings.h"

namespace kassir::cli {

namespace {

Language languageOf(const Arguments &arguments, const settings::Settings &settings) {
  const Language fromEnvironment = languageFromEnvironment(qEnvironmentVariable("LANG"));
  return arguments.language.value_or(settings.language.value_or(fromEnvironment));
}

}  // namespace

void Program::run() {
  const ParsedArguments parsed = parseArguments(m_arguments);
  const bool needsSettings = !parsed.failure && parsed.arguments.command != Command::Help &&
                             parsed.arguments.command != Command::Version;
  using Loaded = Result<settings::Settings, settings::SettingsFailure>;
  const Loaded loaded =
      needsSettings ? settings::loadSettings(parsed.arguments.dataFolder) : settings::Settings();
  const settings::Settings settings = loaded ? loaded.value() : settings::Settings();
  m_session = std::make_unique<Session>(parsed.arguments, settings, languageOf(parsed.arguments, settings));
  const text::Speaker &speaker = m_session->speaker();
  if (parsed.failure) {
    m_session->fail(json::Value(QStringLiteral("usage")), text::describe(*parsed.failure, speaker));
  } else if (!loaded) {
    m_session->fail(json::Value(QStringLiteral("settings-file")), text::describe(loaded.error(), speaker));
    for (const auto &problem : loaded.error().problems) m_session->complain(text::describe(problem, speaker));
  } else {
    return runCommand();
  }
  finish(ExitCode::Usage);
}

void Program::finish(ExitCode code) {
  const bool isLost = code == ExitCode::Done && m_session->hasLostOutput();
  QCoreApplication::exit(static_cast<int>(isLost ? ExitCode::Usage : code));
}

void Program::runCommand() {
  Session &session = *m_session;
  const Finish whenDone = [this](ExitCode code) { finish(code); };
  switch (session.arguments().command) {
    case Command::Help: session.print(text::help(session.speaker())); return finish(ExitCode::Done);
    case Command::Version:
      session.print(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() +
                    u'\n');
      return finish(ExitCode::Done);
    case Command::SaleCheck: return runSaleCheck(session, whenDone);
    case Command::SaleSend: return runSaleSend(session, whenDone);
    case Command::SaleList: return runSaleList(session, whenDone);
    case Command::SaleShow: return runSaleShow(session, whenDone);
    case Command::SaleCancel: return runSaleCancel(session, whenDone);
    case Command::SaleSms: return runSaleSms(session, whenDone);
    case Command::SalePay: return runSalePay(session, whenDone);
    case Command::SaleResend: return runSaleResend(session, whenDone);
    case Command::SaleVoid: return runSaleVoid(session, whenDone);
    case Command::SaleReconcile: return runSaleReconcile(session, whenDone);
    case Command::JournalExport: return runJournalExport(session, whenDone);
    case Command::BackupMake: return runBackupMake(session, whenDone);
    case Command::BackupList: return runBackupList(session, whenDone);
    case Command::BackupRestore: return runBackupRestore(session, whenDone);
    case Command::Doctor: return runDoctor(session, whenDone);
    case Command::Check: return runCheck(session, whenDone);
    case Command::SettingsShow: return runSettingsShow(session, whenDone);
    case Command::SettingsSet: return runSettingsSet(session, whenDone);
    case Command::SettingsSecret: return runSettingsSecret(session, whenDone);
    case Command::SettingsTest: return runSettingsTest(session, whenDone);
  }
}

}  // namespace kassir::cli
