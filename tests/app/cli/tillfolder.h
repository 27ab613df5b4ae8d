#pragma once

#include <QTemporaryDir>

#include "core/sandbox/sandbox.h"
#include "tests/app/cli/clirun.h"

namespace kassir::test {

/// A till of its own: the folders where it keeps things, what was stored in them, and all that kassir-cli
/// ever printed for it. Goes with this object.
class TillFolder {
 public:
  TillFolder();

  [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
  [[nodiscard]] QString data() const { return path(QStringLiteral("data")); }
  /// A new file in the folder; its path.
  [[nodiscard]] QString file(const QByteArray &bytes);

  /// Two new files in the folder for what a program prints.
  [[nodiscard]] OutputFiles output();

  /// Starts kassir-cli with exactly these arguments.
  [[nodiscard]] CliRun start(const QStringList &arguments, const QByteArray &input = {});
  /// Runs it on the data folder, with --json.
  [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {});
  /// Runs it on the data folder, in words.
  [[nodiscard]] CliResult say(const QStringList &arguments, const QByteArray &input = {});

  [[nodiscard]] bool set(const QString &key, const QString &value);
  [[nodiscard]] bool store(const QString &name, const QByteArray &secret);
  /// Sets all that is needed to talk to the stand-ins, as a person would.
  [[nodiscard]] bool connectTo(const sandbox::Sandbox &vendors);

  /// A secret that was handed over otherwise, for `leaks`.
  void remember(const QByteArray &secret) { m_secrets << secret; }
  /// Its journal is gone, as that of a till which never sold anything.
  void forgetSales();

  /// Each place where a secret that was stored can be read, in whatever form.
  [[nodiscard]] QStringList leaks() const;

  QProcessEnvironment environment;  ///< of the programs that are started

 private:
  QTemporaryDir m_folder;
  QList<QByteArray> m_secrets;
  int m_files = 0;
};

}  // namespace kassir::test
