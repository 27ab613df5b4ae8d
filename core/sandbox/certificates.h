#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <array>
#include <optional>

namespace kassir::sandbox {

/// Which certificate a server shows: the good one, or one of those a client must refuse.
enum class CertificateKind { Good, Expired, NotYetValid, SelfSigned, WrongHost, Untrusted };

struct Identity {
  QSslCertificate certificate;
  QSslKey key;
};

/// A certificate authority that lives as long as this process, and what it has signed. Keys are EC P-256 and
/// never touch the disk.
class Certificates {
 public:
  /// None when OpenSSL cannot make them.
  [[nodiscard]] static std::optional<Certificates> make();

  [[nodiscard]] const Identity &identity(CertificateKind kind) const;
  [[nodiscard]] QByteArray authorityPem() const { return m_authority.toPem(); }

 private:
  QSslCertificate m_authority;
  std::array<Identity, 6> m_identities;
};

}  // namespace kassir::sandbox
