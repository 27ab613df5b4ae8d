#include "ui/text/net.h"

namespace kassir::text {

namespace {

using Code = net::Failure::Code;

const char *sentence(Code code, const Speaker &speaker) {
  switch (code) {
    case Code::HttpsRequired:
      return QT_TRANSLATE_NOOP(
          "net", "The server's address must begin with https:// and hold no password. Check the settings.");
    case Code::HeaderMalformed:
      return QT_TRANSLATE_NOOP("net",
                               "The id or key holds a character that cannot be sent. Enter them again.");
    case Code::TlsUnavailable:
      return QT_TRANSLATE_NOOP("net",
                               "Secure connections do not work on this computer. OpenSSL must be installed.");
    case Code::CaFileUnreadable:
      return speaker.either(
          QT_TRANSLATE_NOOP("net", "The certificate file cannot be read. Check the setting tls.ca-file."),
          QT_TRANSLATE_NOOP("net", "The certificate file cannot be read. Choose it again in the settings."));
    case Code::HostNotFound:
      return QT_TRANSLATE_NOOP("net",
                               "The server was not found. Check the network connection and the address.");
    case Code::ConnectionRefused:
      return QT_TRANSLATE_NOOP(
          "net", "The server does not accept connections. Check the address, or wait a little.");
    case Code::NetworkUnreachable:
      return QT_TRANSLATE_NOOP("net", "There is no way to the server. Check the network connection.");
    case Code::ProxyFailed:
      return speaker.either(
          QT_TRANSLATE_NOOP("net",
                            "The proxy server does not let the connection through. Check the setting proxy."),
          QT_TRANSLATE_NOOP(
              "net", "The proxy server does not let the connection through. Check it in the settings."));
    case Code::CertificateExpired:
      return QT_TRANSLATE_NOOP(
          "net",
          "The server's certificate has expired or is not valid yet. Check this computer's date and time.");
    case Code::CertificateWrongHost:
      return QT_TRANSLATE_NOOP("net", "The server's certificate belongs to another site. Check the address.");
    case Code::CertificateUntrusted:
      return speaker.either(
          QT_TRANSLATE_NOOP(
              "net",
              "The server's certificate is not trusted. Check the address, the setting tls.ca-file and this "
              "computer's clock."),
          QT_TRANSLATE_NOOP("net",
                            "The server's certificate is not trusted. Check the address and the file of "
                            "certificates in the "
                            "settings, and this computer's clock."));
    case Code::TlsFailed:
      return QT_TRANSLATE_NOOP("net", "No secure connection was made. Check the network connection.");
    case Code::HeldBack:
      return QT_TRANSLATE_NOOP("net", "The request was stopped on this computer before it was sent.");
    case Code::TimedOut:
      return QT_TRANSLATE_NOOP("net", "The server did not answer in time. Check the network connection.");
    case Code::ConnectionLost:
      return QT_TRANSLATE_NOOP("net", "The connection was lost. Check the network connection.");
    case Code::NotHttp:
      return QT_TRANSLATE_NOOP("net",
                               "Something that is no web server answered. Check the address and the proxy.");
    case Code::Redirected:
      return QT_TRANSLATE_NOOP(
          "net", "The server points to another address, which is not followed. Check the address.");
    case Code::TooLarge:
      return QT_TRANSLATE_NOOP("net", "The server's answer is too large. Check the address.");
    case Code::Encoded:
      return QT_TRANSLATE_NOOP(
          "net", "The server's answer came compressed, which was not asked for. Check the proxy.");
  }
  Q_UNREACHABLE();
}

}  // namespace

QString describe(const net::Failure &failure, const Speaker &speaker) {
  return speaker.say("net", sentence(failure.code, speaker));
}

}  // namespace kassir::text
