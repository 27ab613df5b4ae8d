#include "core/tarlan/lookupfailure.h"

namespace kassir::tarlan {

namespace {

bool mayPass(net::Failure::Code code) {
  switch (code) {
    case net::Failure::Code::HostNotFound:
    case net::Failure::Code::ConnectionRefused:
    case net::Failure::Code::NetworkUnreachable:
    case net::Failure::Code::ProxyFailed:
    case net::Failure::Code::TlsFailed:
    case net::Failure::Code::TimedOut:
    case net::Failure::Code::ConnectionLost:
    case net::Failure::Code::NotHttp: return true;
    case net::Failure::Code::HttpsRequired:
    case net::Failure::Code::HeaderMalformed:
    case net::Failure::Code::TlsUnavailable:
    case net::Failure::Code::CaFileUnreadable:
    case net::Failure::Code::CertificateExpired:
    case net::Failure::Code::CertificateWrongHost:
    case net::Failure::Code::CertificateUntrusted:
    case net::Failure::Code::HeldBack:
    case net::Failure::Code::Redirected:
    case net::Failure::Code::TooLarge:
    case net::Failure::Code::Encoded: return false;
  }
  return false;
}

}  // namespace

bool anotherTryMayHelp(const LookupFailure &failure) {
  switch (failure.code) {
    case LookupFailure::Code::NotSent:
    case LookupFailure::Code::NoAnswer: return failure.transport && mayPass(failure.transport->code);
    case LookupFailure::Code::ServerBroken: return true;
    // A body cut on its way without a length arrives as a whole reply that is no JSON.
    case LookupFailure::Code::Unreadable: return failure.flaw == LookupFailure::Flaw::NotJson;
    case LookupFailure::Code::NotYet:
    case LookupFailure::Code::NotFound:
    case LookupFailure::Code::Refused: return false;
  }
  return false;
}

}  // namespace kassir::tarlan
