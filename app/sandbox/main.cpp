#include <sys/stat.h>

#include <QCoreApplication>
#include <cstdio>

#include "app/sandbox/commandline.h"
#include "app/sandbox/ending.h"
#include "core/json/write.h"
#include "core/sandbox/sandbox.h"

using namespace Qt::Literals::StringLiterals;
using kassir::json::Value;

int main(int argc, char *argv[]) {
  umask(077);
  const QCoreApplication application(argc, argv);
  const CommandLine line = readCommandLine(QCoreApplication::arguments());
  const Ending ending(line.endsWithStdin ? Ending::Stdin::Ends : Ending::Stdin::Ignored);
  kassir::SystemClock clock;
  const auto started = kassir::sandbox::Sandbox::start(clock, line.options);
  if (!started) {
    std::fputs("kassir-sandbox: no TLS, no temporary folder, or the ports are taken\n", stderr);
    return EXIT_FAILURE;
  }
  const auto &sandbox = *started.value();
  const auto &credentials = sandbox.credentials();
  const Value told =
      Value::object({{u"paycom_url"_s, Value(sandbox.paycomUrl().toString())},
                     {u"tarlan_url"_s, Value(sandbox.tarlanUrl().toString())},
                     {u"control_url"_s, Value(sandbox.controlUrl().toString())},
                     {u"ca_file"_s, Value(sandbox.caFile())},
                     {u"paycom_id"_s, Value(credentials.paycomId)},
                     {u"paycom_key"_s, Value(QString::fromLatin1(credentials.paycomKey))},
                     {u"tarlan_provider_code"_s, Value(credentials.tarlanProviderCode)},
                     {u"tarlan_service_code"_s, Value(credentials.tarlanServiceCode)},
                     {u"tarlan_secret"_s, Value(QString::fromLatin1(credentials.tarlanSecret))}});
  std::puts(kassir::json::write(told).constData());
  std::fflush(stdout);
  return QCoreApplication::exec();
}
