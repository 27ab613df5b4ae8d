#include "tests/app/cli/clirun.h"

#include <sys/stat.h>

#include <QFile>
#include <QTestEventLoop>

#include "core/json/parse.h"
#include "core/json/write.h"

namespace kassir::test {

namespace {

const json::Value *find(const json::Value &top, const QString &path) {
  const json::Value *value = &top;
  for (const QString &name : path.split(u'.', Qt::SkipEmptyParts)) {
    bool isNumber = false;
    const auto place = name.toUInt(&isNumber);
    const auto &items = value->items();
    value = isNumber ? (place < items.size() ? &items[place] : nullptr) : value->find(name);
    if (!value) return nullptr;
  }
  return value;
}

// Not more than any run prints: a device would be read for ever.
QByteArray contents(const QString &name) {
  constexpr qint64 most = qint64{16} * 1024 * 1024;
  QFile file(name);
  return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

}  // namespace

QByteArray CliResult::at(const QString &path) const {
  const json::Value *value = find(answer, path);
  return value ? json::write(*value) : QByteArray();
}

QString CliResult::text(const QString &path) const {
  const json::Value *value = find(answer, path);
  return value ? value->string().value_or(QString()) : QString();
}

QStringList CliResult::names(const QString &path) const {
  QStringList names;
  const json::Value *value = find(answer, path);
  if (!value) return names;
  for (const json::Member &member : value->members()) names << member.name;
  return names;
}

QStringList CliResult::problems() const {
  QStringList problems;
  const json::Value *list = answer.find(u"problems");
  const std::size_t count = list ? list->items().size() : 0;
  for (std::size_t i = 0; i < count; ++i) {
    const QString path = QStringLiteral("problems.%1.").arg(i);
    problems << text(path + QStringLiteral("severity")) + u' ' + text(path + QStringLiteral("field")) + u' ' +
                    text(path + QStringLiteral("rule"));
  }
  return problems;
}

CliResult resultOf(int exitCode, const OutputFiles &files) {
  CliResult result{exitCode, contents(files.out), contents(files.err), {}};
  if (auto parsed = json::parse(result.out)) result.answer = std::move(parsed).value();
  return result;
}

QString CliRun::program() {
  return QStringLiteral(KASSIR_CLI);
}

CliRun::CliRun(const QStringList &arguments, const QProcessEnvironment &environment, const OutputFiles &files,
               const QByteArray &input)
    : m_files(files) {
  m_process.setProcessEnvironment(environment);
  m_process.setStandardOutputFile(files.out);
  m_process.setStandardErrorFile(files.err);
  // The worst one there is, so that nothing is private by luck.
  m_process.setChildProcessModifier([] { ::umask(0); });
  m_process.start(program(), arguments);
  if (!input.isEmpty()) m_process.write(input);
  m_process.closeWriteChannel();
}

CliRun::~CliRun() {
  if (isRunning()) kill();
}

CliResult CliRun::result() {
  const bool isWell = hasEnded() && m_process.exitStatus() == QProcess::NormalExit &&
                      m_process.error() == QProcess::UnknownError;
  return resultOf(isWell ? m_process.exitCode() : -1, m_files);
}

void CliRun::kill() {
  m_process.kill();
  static_cast<void>(hasEnded());
}

bool CliRun::hasEnded() {
  constexpr int longest = 45'000;
  if (m_process.state() != QProcess::NotRunning) {
    QTestEventLoop loop;
    QObject::connect(&m_process, &QProcess::stateChanged, &loop, [&loop](QProcess::ProcessState state) {
      if (state == QProcess::NotRunning) loop.exitLoop();
    });
    loop.enterLoopMSecs(longest);
  }
  return m_process.state() == QProcess::NotRunning;
}

}  // namespace kassir::test
