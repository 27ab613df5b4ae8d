#include "core/net/tlspolicy.h"

#include <QFileInfo>
#include <QSslSocket>

namespace kassir::net {

namespace {

constexpr qint64 largestCaFile = 4 * 1024 * 1024;

// Qt falls back to a backend that can read certificates but not encrypt; and the behaviour relied on here was
// measured with OpenSSL alone.
bool hasOpenSsl() {
  const QString wanted = QStringLiteral("openssl");
  return QSslSocket::availableBackends().contains(wanted) && QSslSocket::activeBackend() == wanted &&
         QSslSocket::supportsSsl();
}

// Asked before Qt opens it: a FIFO would hang the till, and a device would fill its memory.
bool isReasonableFile(const QString &path) {
  const QFileInfo file(path);
  return file.isFile() && file.isReadable() && file.size() <= largestCaFile;
}

}  // namespace

Result<QSslConfiguration, Failure::Code> tlsConfiguration(const QString &extraCaFile) {
  if (!hasOpenSsl()) return failure(Failure::Code::TlsUnavailable);

  // Read, never set: it is the only one that holds the system's authorities on machines where Qt cannot look
  // them up one by one.
  QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
  configuration.setProtocol(QSsl::TlsV1_2OrLater);
  configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
  if (!extraCaFile.isEmpty()) {
    if (!isReasonableFile(extraCaFile)) return failure(Failure::Code::CaFileUnreadable);
    // The overload that takes a path, on purpose: the one that takes a list, and setCaCertificates(), stop Qt
    // from loading the system's authorities, and then the real servers are refused.
    if (!configuration.addCaCertificates(extraCaFile, QSsl::Pem,
                                         QSslCertificate::PatternSyntax::FixedString)) {
      return failure(Failure::Code::CaFileUnreadable);
    }
  }
  return configuration;
}

}  // namespace kassir::net
