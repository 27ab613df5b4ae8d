#pragma once

#include <memory>

#include "tests/app/cli/tillfolder.h"
#include "tests/app/sandbox/runningsandbox.h"
#include "tests/crash/reckoning.h"
#include "tests/crash/watchedprogram.h"

namespace kassir::test {

/// A till whose programs may die or meet a sick disk at any call, and stand-ins that live on meanwhile.
class CrashTill {
 public:
  [[nodiscard]] bool start();

  [[nodiscard]] TillFolder &folder() { return m_folder; }
  [[nodiscard]] RunningSandbox &vendors() { return *m_vendors; }

  /// Tells the till where the stand-ins are, as a person would.
  [[nodiscard]] bool setUp();
  /// Leaves behind what was: an empty journal, and books that begin now.
  [[nodiscard]] bool begin();

  /// A fault of the stand-ins in their own words, {"name":…}; the one before it is gone. None if empty.
  [[nodiscard]] bool setFault(const QByteArray &fault);

  /// `kassir-cli sale …`, with --json. What it says is remembered as promised.
  CliResult run(const QStringList &words);
  /// The same, watched. The event loop stands still meanwhile.
  WatchedProgram::Result watch(const QStringList &words, const WatchedProgram::Watcher &watcher);
  /// Any program, watched, which tells of its sale as `kassir-cli sale send` does.
  WatchedProgram::Result watchSender(const QString &program, const QStringList &arguments,
                                     const WatchedProgram::Watcher &watcher);
  /// Begins to send a sale, and does not wait for the end: what it says must be remembered then.
  [[nodiscard]] std::unique_ptr<CliRun> startSending();
  /// Remembers what a `sale send` that was not waited for said.
  void remember(const CliResult &result);
  /// What the watched one printed.
  [[nodiscard]] const CliResult &printed() const { return m_printed; }
  /// Words that send a new sale of 12 000 tiyin, whose order id the till makes.
  [[nodiscard]] QStringList sending() const { return {QStringLiteral("send"), m_sale}; }
  /// Whether the file lies in the till's data folder.
  [[nodiscard]] bool isData(const QString &path) const { return path.startsWith(m_folder.data() + u'/'); }

  /// The order id that was acknowledged last.
  [[nodiscard]] QString lastOrder() const;
  [[nodiscard]] QString state(const QString &orderId);
  [[nodiscard]] CliResult list() { return run({QStringLiteral("list")}); }

  /// How many requests, and receipts, the stand-ins have had since `begin`.
  [[nodiscard]] std::size_t arrived() { return since(QStringLiteral("/requests")).items().size(); }
  [[nodiscard]] std::size_t receipts() { return since(QStringLiteral("/receipts")).items().size(); }

  /// The journal and the stand-ins' lists since `begin`.
  [[nodiscard]] Reckoning reckoning();
  /// Finds out what became of every sale, and sends again what is nowhere, until all are accepted or settled.
  /// What went wrong with that, in words.
  [[nodiscard]] QStringList drain(const QString &settleSeconds);

 private:
  WatchedProgram::Result watchProgram(const QString &program, const QStringList &arguments,
                                      const WatchedProgram::Watcher &watcher);
  void beginBooks();
  [[nodiscard]] json::Value since(const QString &path);

  std::unique_ptr<RunningSandbox> m_vendors;
  TillFolder m_folder;
  QString m_sale;
  std::vector<Told> m_told;
  json::Value m_listed;  // at the last reckoning
  CliResult m_printed;
  QHash<QString, std::size_t> m_before;
};

}  // namespace kassir::test
