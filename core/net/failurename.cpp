#include "core/net/failurename.h"

namespace kassir::net {

QString nameOf(Failure::Code code) {
  using Code = Failure::Code;
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

std::optional<Failure::Code> codeFrom(QStringView name) {
  for (int i = 0; i <= static_cast<int>(Failure::Code::Encoded); ++i) {
    const auto code = static_cast<Failure::Code>(i);
    if (nameOf(code) == name) return code;
  }
  return std::nullopt;
}

}  // namespace kassir::net
