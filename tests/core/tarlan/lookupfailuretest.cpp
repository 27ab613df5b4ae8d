#include <QTest>

#include "core/tarlan/lookupfailure.h"

using kassir::net::Failure;
using kassir::tarlan::anotherTryMayHelp;
using kassir::tarlan::LookupFailure;

Q_DECLARE_METATYPE(kassir::net::Failure::Code)

class LookupFailureTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksAgainOnlyAfterWhatMayPass_data() {
    QTest::addColumn<Failure::Code>("code");
    QTest::addColumn<bool>("again");
    const auto row = [](const char *name, Failure::Code code, bool again) {
      QTest::newRow(name) << code << again;
    };
    row("host not found", Failure::Code::HostNotFound, true);
    row("refused", Failure::Code::ConnectionRefused, true);
    row("no network", Failure::Code::NetworkUnreachable, true);
    row("proxy", Failure::Code::ProxyFailed, true);
    row("TLS", Failure::Code::TlsFailed, true);
    row("timed out", Failure::Code::TimedOut, true);
    row("lost", Failure::Code::ConnectionLost, true);
    row("not https", Failure::Code::HttpsRequired, false);
    row("no OpenSSL", Failure::Code::TlsUnavailable, false);
    row("CA file", Failure::Code::CaFileUnreadable, false);
    row("expired", Failure::Code::CertificateExpired, false);
    row("wrong host", Failure::Code::CertificateWrongHost, false);
    row("untrusted", Failure::Code::CertificateUntrusted, false);
    row("held back", Failure::Code::HeldBack, false);
    row("not HTTP", Failure::Code::NotHttp, true);
    row("redirected", Failure::Code::Redirected, false);
    row("too large", Failure::Code::TooLarge, false);
    row("encoded", Failure::Code::Encoded, false);
  }
  void asksAgainOnlyAfterWhatMayPass() {
    QFETCH(Failure::Code, code);
    for (const auto kind : {LookupFailure::Code::NotSent, LookupFailure::Code::NoAnswer}) {
      LookupFailure failure;
      failure.code = kind;
      failure.transport = Failure{.code = code};
      QTEST(anotherTryMayHelp(failure), "again");
    }
  }
};

QTEST_GUILESS_MAIN(LookupFailureTest)
#include "lookupfailuretest.moc"
