#include "tests/bench/start.h"

#include <QElapsedTimer>
#include <QProcess>

namespace kassir::bench {

std::optional<qint64> timeToFirstPaint(const QString &program, const QStringList &arguments,
                                       const QString &home) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.widgets.painting.info=true"));
  environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
  environment.insert(QStringLiteral("QT_MESSAGE_PATTERN"), QStringLiteral("%{message}"));
  environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
  environment.insert(QStringLiteral("TMPDIR"), home);
  process.setProcessEnvironment(environment);
  process.setReadChannel(QProcess::StandardError);
  constexpr int longest = 60'000;
  QElapsedTimer clock;
  clock.start();
  process.start(program, arguments, QIODevice::ReadOnly);
  QByteArray told;
  std::optional<qint64> took;
  while (!took && process.state() != QProcess::NotRunning && process.waitForReadyRead(longest)) {
    told += process.readAll();
    if (told.contains("Flushing")) took = clock.nsecsElapsed();
  }
  process.kill();
  process.waitForFinished();
  return took;
}

}  // namespace kassir::bench
