#pragma once

namespace kassir::net {

/// Whether the other side can have seen the request's body.
enum class Delivery {
  NotSent,    ///< proven: not one byte of the body was taken (of a GET: no connection came about)
  MaybeSent,  ///< the body, or part of it, has left: nobody here knows what became of it
};

/// Why no complete answer came back.
struct Failure {
  enum class Code {
    HttpsRequired,         ///< the address is not https, or holds user information
    HeaderMalformed,       ///< a header holds a byte that HTTP forbids there, such as a line break
    TlsUnavailable,        ///< Qt found no OpenSSL
    CaFileUnreadable,      ///< the extra CA file is missing or holds no certificate
    HostNotFound,          ///< no such name
    ConnectionRefused,     ///< nobody listens there
    NetworkUnreachable,    ///< no network, or no way to the host
    ProxyFailed,           ///< the proxy was not found, refused, or wants a password
    CertificateExpired,    ///< or not valid yet: the clock may be wrong
    CertificateWrongHost,  ///< issued for another name
    CertificateUntrusted,  ///< self-signed, or signed by a stranger
    TlsFailed,             ///< no secure connection for another reason
    HeldBack,              ///< beforeBody() said no: the request was dropped before its body
    TimedOut,              ///< the deadline passed
    ConnectionLost,        ///< closed, reset or cut before the reply was complete
    NotHttp,               ///< the reply breaks HTTP (rubbish from the first byte on is ConnectionLost: Qt
                           ///< does not tell the two apart)
    Redirected,            ///< 3xx: never followed, the key belongs to one host
    TooLarge,              ///< the reply is larger than the request allowed
    Encoded,               ///< the reply is compressed though that was refused
  };

  Code code = Code::ConnectionLost;
  Delivery delivery = Delivery::MaybeSent;

  bool operator==(const Failure &) const = default;
};

}  // namespace kassir::net
