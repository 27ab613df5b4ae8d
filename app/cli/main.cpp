#include <openssl/crypto.h>

#include <QCoreApplication>
#include <QMetaObject>

#include "app/cli/program.h"
#include "core/base/hardening.h"

int main(int argc, char *argv[]) {
  kassir::hardenProcess();
  // Nothing of OpenSSL's is cleaned up at the end: Qt's network thread may be a moment behind, and would free
  // what is freed already.
  OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("kassir-cli"));
  QCoreApplication::setApplicationVersion(QStringLiteral(KASSIR_VERSION));
  kassir::cli::Program program(QCoreApplication::arguments());
  // From inside the loop, so that a command that is done at once ends it like any other.
  QMetaObject::invokeMethod(
      &program, [&program] { program.run(); }, Qt::QueuedConnection);
  return QCoreApplication::exec();
}
