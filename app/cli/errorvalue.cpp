#include "app/cli/errorvalue.h"

namespace kassir::cli {

namespace {

using json::Value;

QString name(net::Failure::Code code) {
  using Code = net::Failure::Code;
  switch (code) {
    case Code::HttpsRequired: return QStringLiteral("https-required");
    case Code::HeaderMalformed: return QStringLiteral("header-malformed");
    case Code::TlsUnavailable: return QStringLiteral("tls-unavailable");
    case Code::CaFileUnreadable: return QStringLiteral("ca-file-unreadable");
    case Code::HostNotFound: return QStringLiteral("host-not-found");
    case Code::ConnectionRefused: return QStringLiteral("connection-refused");
    case Code::NetworkUnreachable: return QStringLiteral("network-unreachable");
    case Code::ProxyFailed: return QStringLiteral("proxy-failed");
    case Code::CertificateExpired: return QStringLiteral("certificate-expired");
    case Code::CertificateWrongHost: return QStringLiteral("certificate-wrong-host");
    case Code::CertificateUntrusted: return QStringLiteral("certificate-untrusted");
    case Code::TlsFailed: return QStringLiteral("tls-failed");
    case Code::HeldBack: return QStringLiteral("held-back");
    case Code::TimedOut: return QStringLiteral("timed-out");
    case Code::ConnectionLost: return QStringLiteral("connection-lost");
    case Code::NotHttp: return QStringLiteral("not-http");
    case Code::Redirected: return QStringLiteral("redirected");
    case Code::TooLarge: return QStringLiteral("too-large");
    case Code::Encoded: return QStringLiteral("encoded");
  }
  Q_UNREACHABLE();
}

QString name(paycom::Difference difference) {
  switch (difference) {
    case paycom::Difference::None: return QStringLiteral("differs");
    case paycom::Difference::Amount: return QStringLiteral("amount-differs");
    case paycom::Difference::Currency: return QStringLiteral("currency-differs");
    case paycom::Difference::Account: return QStringLiteral("account-differs");
  }
  Q_UNREACHABLE();
}

}  // namespace

Value codeOf(const paycom::Failure &failure) {
  using Kind = paycom::Failure::Kind;
  switch (failure.kind) {
    case Kind::Refused: return Value(failure.code);
    case Kind::NotSent:
    case Kind::NoAnswer: return Value(name(failure.transport.code));
    case Kind::Unreadable: return Value(QStringLiteral("unreadable"));
    case Kind::Mismatch: return Value(name(failure.difference));
  }
  Q_UNREACHABLE();
}

Value codeOf(const tarlan::LookupFailure &failure) {
  using Code = tarlan::LookupFailure::Code;
  switch (failure.code) {
    case Code::NotFound:
    case Code::Refused: return Value(failure.serverCode);
    case Code::NotYet: return Value(QStringLiteral("not-yet"));
    case Code::NotSent:
    case Code::NoAnswer: return Value(name(failure.transport.value_or(net::Failure()).code));
    case Code::ServerBroken: return Value(QStringLiteral("server-broken"));
    case Code::Unreadable: return Value(QStringLiteral("unreadable"));
  }
  Q_UNREACHABLE();
}

Value codeOf(const till::SetupFailure &failure) {
  using Code = till::SetupFailure::Code;
  switch (failure.code) {
    case Code::SwitchedOff: return Value(QStringLiteral("switched-off"));
    case Code::AddressMissing:
    case Code::IdMissing:
    case Code::ProviderCodeMissing:
    case Code::ServiceCodeMissing:
    case Code::SecretMissing: return Value(QStringLiteral("not-set-up"));
    case Code::SecretUnreachable: return Value(QStringLiteral("secret-unreachable"));
  }
  Q_UNREACHABLE();
}

Value errorValue(const Value &code, const QString &text, const QString &server) {
  return Value::object({{QStringLiteral("code"), code},
                        {QStringLiteral("text"), Value(text)},
                        {QStringLiteral("server"), textOrNull(server)}});
}

Value textOrNull(const QString &text) {
  return text.isEmpty() ? Value() : Value(text);
}

}  // namespace kassir::cli
