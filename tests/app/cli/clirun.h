#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include "core/json/value.h"

namespace kassir::test {

/// What one run of kassir-cli came to.
struct CliResult {
  int exitCode = -1;  ///< -1 if it crashed, or did not end in time
  QByteArray out;
  QByteArray err;
  json::Value answer;  ///< standard output, if it is exactly one JSON value; else null

  /// The value at a path such as `lines.0.vat`, as compact JSON; empty if nothing is there.
  [[nodiscard]] QByteArray at(const QString &path = {}) const;
  /// The text at a path; empty if there is none.
  [[nodiscard]] QString text(const QString &path) const;
  /// The names at a path, in their order.
  [[nodiscard]] QStringList names(const QString &path = {}) const;
  /// Each of `problems` as "severity field rule".
  [[nodiscard]] QStringList problems() const;
};

/// Where a run's output goes. Files, so that they can be searched like all others.
struct OutputFiles {
  QString out;
  QString err;
};

/// What a run that ended with that code left in its files.
[[nodiscard]] CliResult resultOf(int exitCode, const OutputFiles &files);

/// One run of kassir-cli, as a shell would start it. The test's event loop goes on meanwhile, so that servers
/// in it can answer.
class CliRun {
 public:
  /// Where the program lies.
  [[nodiscard]] static QString program();

  CliRun(const QStringList &arguments, const QProcessEnvironment &environment, const OutputFiles &files,
         const QByteArray &input);
  /// Whatever still runs then is killed.
  ~CliRun();
  Q_DISABLE_COPY_MOVE(CliRun)

  [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
  /// Waits for its end.
  [[nodiscard]] CliResult result();
  /// As `kill -9` does. Waits until it is gone.
  void kill();

 private:
  [[nodiscard]] bool hasEnded();

  QProcess m_process;
  OutputFiles m_files;
};

}  // namespace kassir::test
