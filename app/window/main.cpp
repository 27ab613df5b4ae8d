#include <openssl/crypto.h>

#include <QApplication>
#include <cstdio>

#include "app/window/options.h"
#include "app/window/program.h"
#include "core/base/hardening.h"

int main(int argc, char *argv[]) {
  kassir::hardenProcess();
  // Nothing of OpenSSL's is cleaned up at the end: Qt's network thread may be a moment behind, and would free
  // what is freed already.
  OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
  if (const auto code = kassir::window::sayWords(argc, argv)) return *code;
  if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
      qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
    // Qt would abort. In all languages: which one is not known yet.
    std::fputs("kassir: no display / нет экрана / экран жоқ\n", stderr);
    return 1;
  }
  QApplication qt(argc, argv);
  QApplication::setApplicationName(QStringLiteral("kassir"));
  const kassir::window::Start start = kassir::window::readArguments(QApplication::arguments());
  if (!start.options) {
    std::fputs(qPrintable(start.words + u'\n'), start.exitCode == 0 ? stdout : stderr);
    return start.exitCode;
  }
  kassir::window::Program program(*start.options);
  program.run();
  return QApplication::exec();
}
