#include "ui/text/remedy.h"

namespace kassir::text {

QString remedyOf(const till::SetupFailure &failure) {
  using Code = till::SetupFailure::Code;
  const bool isPaycom = failure.vendor == till::Vendor::Paycom;
  switch (failure.code) {
    case Code::SwitchedOff:
      return isPaycom ? QStringLiteral("vendors.paycom") : QStringLiteral("vendors.tarlan");
    case Code::AddressMissing: return isPaycom ? QStringLiteral("paycom.url") : QStringLiteral("tarlan.url");
    case Code::IdMissing: return QStringLiteral("paycom.id");
    case Code::ProviderCodeMissing: return QStringLiteral("tarlan.provider-code");
    case Code::ServiceCodeMissing: return QStringLiteral("tarlan.service-code");
    case Code::SecretMissing:
    case Code::SecretUnreachable:
      return isPaycom ? QStringLiteral("paycom-key") : QStringLiteral("tarlan-secret");
  }
  Q_UNREACHABLE();
}

QString remedyOf(const net::Failure &failure) {
  using Code = net::Failure::Code;
  switch (failure.code) {
    case Code::CaFileUnreadable:
    case Code::CertificateUntrusted: return QStringLiteral("tls.ca-file");
    case Code::ProxyFailed: return QStringLiteral("proxy");
    default: return {};  // of the network, or of a server
  }
}

QString remedyOf(const paycom::Failure &failure) {
  using Kind = paycom::Failure::Kind;
  if (failure.kind == Kind::NotSent || failure.kind == Kind::NoAnswer) return remedyOf(failure.transport);
  if (failure.kind != Kind::Refused) return {};
  switch (failure.code) {
    case paycom::code::noPrivilege: return QStringLiteral("paycom.environment");
    case paycom::code::noSuchMethod: return QStringLiteral("paycom.url");
    case paycom::code::wrongAccount: return QStringLiteral("paycom.order-field");
    default: return {};
  }
}

QString remedyOf(const tarlan::LookupFailure &failure) {
  if (failure.transport) return remedyOf(*failure.transport);
  if (failure.code != tarlan::LookupFailure::Code::Refused) return {};
  // Tarlan, list of error codes.
  switch (failure.serverCode) {
    case 1014: return QStringLiteral("tarlan-secret");
    case 1404:
    case 9718: return QStringLiteral("tarlan.provider-code");
    case 9721: return QStringLiteral("tarlan.service-code");
    default: return {};
  }
}

QString remedyOf(const till::FiscalLookupFailure &failure) {
  return std::visit([](const auto &cause) { return remedyOf(cause); }, failure);
}

}  // namespace kassir::text
