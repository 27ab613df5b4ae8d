#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

#include "app/cli/session.h"

namespace kassir::cli {

/// One run of kassir-cli: understands the call, loads the settings, runs the command, and ends the
/// application with its exit code.
class Program : public QObject {
 public:
  explicit Program(QStringList arguments) : m_arguments(std::move(arguments)) {}

  void run();

 private:
  void runCommand();
  void finish(ExitCode code);

  QStringList m_arguments;
  std::unique_ptr<Session> m_session;
};

}  // namespace kassir::cli
