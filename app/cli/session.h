#pragma once

#include <QObject>
#include <QTextStream>
#include <functional>

#include "app/cli/arguments.h"
#include "app/cli/exitcode.h"
#include "core/json/value.h"
#include "core/settings/settings.h"
#include "core/vault/filevault.h"
#include "ui/text/speaker.h"

namespace kassir::cli {

/// What a command works with: what was asked, what is set, and where it says what came of it. Words are for
/// people and left out where JSON was asked for, which is exactly one value.
class Session : public QObject {
 public:
  Session(Arguments arguments, settings::Settings settings, Language language);

  [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
  [[nodiscard]] const settings::Settings &settings() const { return m_settings; }
  [[nodiscard]] vault::FileVault &secrets() { return m_secrets; }
  [[nodiscard]] const text::Speaker &speaker() const { return m_speaker; }

  /// A line on standard output, for people.
  void say(const QString &line);
  /// A line on standard error, for people: what went wrong.
  void complain(const QString &line);
  /// A line on standard error for people and programs, whatever the form of the answer.
  void note(const QString &line);
  /// How far something has come, in a line of the terminal that is written over again.
  void noteProgress(const QString &count);
  /// A text that was asked for as such, in whatever form.
  void print(const QString &text);
  /// The answer for programs.
  void answer(const json::Value &value);
  /// Complains in words, or answers `{"error": …}`.
  void fail(const json::Value &code, const QString &text);
  /// Whether standard output could not be written. What it did not take was said on standard error.
  [[nodiscard]] bool hasLostOutput() const { return m_hasLostOutput; }

 private:
  void put(const QString &line);

  Arguments m_arguments;
  settings::Settings m_settings;
  vault::FileVault m_secrets;
  text::Speaker m_speaker;
  QTextStream m_out;
  QTextStream m_err;
  bool m_hasLostOutput = false;
};

/// Called once by each command, when it is done.
using Finish = std::function<void(ExitCode)>;

void runSaleCheck(Session &session, const Finish &finish);
void runSaleSend(Session &session, const Finish &finish);
void runSaleList(Session &session, const Finish &finish);
void runSaleShow(Session &session, const Finish &finish);
void runSaleCancel(Session &session, const Finish &finish);
void runSaleSms(Session &session, const Finish &finish);
void runSalePay(Session &session, const Finish &finish);
void runSaleResend(Session &session, const Finish &finish);
void runSaleVoid(Session &session, const Finish &finish);
void runSaleReconcile(Session &session, const Finish &finish);
void runJournalExport(Session &session, const Finish &finish);
void runBackupMake(Session &session, const Finish &finish);
void runBackupList(Session &session, const Finish &finish);
void runBackupRestore(Session &session, const Finish &finish);
void runDoctor(Session &session, const Finish &finish);
void runCheck(Session &session, const Finish &finish);
void runSettingsShow(Session &session, const Finish &finish);
void runSettingsSet(Session &session, const Finish &finish);
void runSettingsSecret(Session &session, const Finish &finish);
void runSettingsTest(Session &session, const Finish &finish);

}  // namespace kassir::cli
