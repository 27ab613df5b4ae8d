#include "core/net/errorcode.h"

#include <algorithm>

namespace kassir::net {

namespace {

using Code = Failure::Code;

Code refusalCode(QSslError::SslError refusal) {
  switch (refusal) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid: return Code::CertificateExpired;
    case QSslError::HostNameMismatch: return Code::CertificateWrongHost;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
    case QSslError::InvalidCaCertificate:
    case QSslError::InvalidPurpose:
    case QSslError::PathLengthExceeded: return Code::CertificateUntrusted;
    default: return Code::TlsFailed;
  }
}

// A stranger's certificate can have the wrong name and be expired too: who signed it matters first.
Code gravest(const QList<QSslError> &refusals) {
  for (const Code code : {Code::CertificateUntrusted, Code::CertificateWrongHost, Code::CertificateExpired}) {
    const bool found = std::any_of(refusals.begin(), refusals.end(), [code](const QSslError &refusal) {
      return refusalCode(refusal.error()) == code;
    });
    if (found) return code;
  }
  return Code::TlsFailed;
}

}  // namespace

Failure::Code errorCode(QNetworkReply::NetworkError error, const QList<QSslError> &refusals, Route route) {
  // Behind a proxy the only name that is looked up and the only host that is called are the proxy's, and Qt
  // has no better words for a proxy that refuses or is not there.
  if (route == Route::ThroughProxy &&
      (error == QNetworkReply::HostNotFoundError || error == QNetworkReply::UnknownNetworkError)) {
    return Code::ProxyFailed;
  }
  switch (error) {
    case QNetworkReply::HostNotFoundError: return Code::HostNotFound;
    case QNetworkReply::ConnectionRefusedError: return Code::ConnectionRefused;
    case QNetworkReply::SslHandshakeFailedError: return gravest(refusals);
    // Qt's name for every other fault of a socket: unreachable network or host, a closed interface.
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError: return Code::NetworkUnreachable;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return Code::ProxyFailed;
    case QNetworkReply::TimeoutError: return Code::TimedOut;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return Code::NotHttp;
    // ContentReSendError among the rest: the connection broke and the body refused to be sent again.
    default: return Code::ConnectionLost;
  }
}

bool isStatusError(QNetworkReply::NetworkError error) {
  switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError: return true;
    default: return false;
  }
}

}  // namespace kassir::net
