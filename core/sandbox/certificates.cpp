#include "core/sandbox/certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>
#include <utility>

namespace kassir::sandbox {

namespace {

template <auto release>
struct Releases {
  template <class T>
  void operator()(T *object) const {
    release(object);
  }
};
using Key = std::unique_ptr<EVP_PKEY, Releases<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releases<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releases<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Releases<BIO_free>>;

constexpr long day = 86'400;

struct Wish {
  const char *commonName;
  long validFrom;  // seconds from now
  long validUntil;
  const char *alternativeNames;  // of a server; nullptr for an authority
};

struct Signed {
  Certificate certificate;
  Key key;

  explicit operator bool() const { return certificate && key; }
};

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
  return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addExtensions(X509 *certificate, X509 *issuer, const char *alternativeNames) {
  // The subject's identifier comes first: of a self-signed one, the authority's is copied from it.
  if (!addExtension(certificate, issuer, NID_subject_key_identifier, "hash") ||
      !addExtension(certificate, issuer, NID_authority_key_identifier, "keyid:always")) {
    return false;
  }
  if (!alternativeNames) {
    return addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
           addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
  }
  return addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE") &&
         addExtension(certificate, issuer, NID_key_usage, "critical,digitalSignature") &&
         addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth") &&
         addExtension(certificate, issuer, NID_subject_alt_name, alternativeNames);
}

bool setSerial(X509 *certificate) {
  uint64_t serial = 0;
  if (RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1) return false;
  return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1U) == 1;
}

// Signed by the issuer, or by itself when there is none.
Signed sign(const Wish &wish, const Signed *issuer) {
  Signed made{Certificate(X509_new()), Key(EVP_EC_gen("P-256"))};
  if (!made) return {};
  X509 *certificate = made.certificate.get();
  X509 *issuerCertificate = issuer ? issuer->certificate.get() : certificate;
  X509_NAME *name = X509_get_subject_name(certificate);
  const auto *text = reinterpret_cast<const unsigned char *>(wish.commonName);
  if (X509_set_version(certificate, X509_VERSION_3) != 1 || !setSerial(certificate) ||
      X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) != 1 ||
      X509_set_issuer_name(certificate, X509_get_subject_name(issuerCertificate)) != 1 ||
      !X509_gmtime_adj(X509_getm_notBefore(certificate), wish.validFrom) ||
      !X509_gmtime_adj(X509_getm_notAfter(certificate), wish.validUntil) ||
      X509_set_pubkey(certificate, made.key.get()) != 1 ||
      !addExtensions(certificate, issuerCertificate, wish.alternativeNames) ||
      X509_sign(certificate, issuer ? issuer->key.get() : made.key.get(), EVP_sha256()) == 0) {
    return {};
  }
  return made;
}

QByteArray contents(BIO *bio) {
  char *bytes = nullptr;
  const long length = BIO_get_mem_data(bio, &bytes);
  return QByteArray(bytes, length);
}

QSslCertificate qtCertificate(const Signed &made) {
  const Bio bio(BIO_new(BIO_s_mem()));
  if (!bio || PEM_write_bio_X509(bio.get(), made.certificate.get()) != 1) return QSslCertificate();
  return QSslCertificate(contents(bio.get()), QSsl::Pem);
}

QSslKey qtKey(const Signed &made) {
  const Bio bio(BIO_new(BIO_s_mem()));
  if (!bio ||
      PEM_write_bio_PrivateKey(bio.get(), made.key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
    return {};
  }
  return QSslKey(contents(bio.get()), QSsl::Ec, QSsl::Pem);
}

}  // namespace

std::optional<Certificates> Certificates::make() {
  const char *here = "DNS:localhost,IP:127.0.0.1";
  const Signed authority = sign({"Kassir sandbox authority", -day, 365 * day, nullptr}, nullptr);
  const Signed stranger = sign({"Unknown authority", -day, 365 * day, nullptr}, nullptr);
  if (!authority || !stranger) return std::nullopt;
  Certificates made;
  made.m_authority = qtCertificate(authority);
  const auto add = [&made](CertificateKind kind, const Wish &wish, const Signed *issuer) {
    const Signed server = sign(wish, issuer);
    if (!server) return false;
    Identity &identity = made.m_identities[static_cast<std::size_t>(kind)];
    identity = {qtCertificate(server), qtKey(server)};
    return !identity.certificate.isNull() && !identity.key.isNull();
  };
  const bool good = !made.m_authority.isNull() &&
                    add(CertificateKind::Good, {"localhost", -day, 365 * day, here}, &authority) &&
                    add(CertificateKind::Expired, {"localhost", -30 * day, -day, here}, &authority) &&
                    add(CertificateKind::NotYetValid, {"localhost", 7 * day, 30 * day, here}, &authority) &&
                    add(CertificateKind::SelfSigned, {"localhost", -day, 365 * day, here}, nullptr) &&
                    add(CertificateKind::WrongHost,
                        {"elsewhere.example", -day, 365 * day, "DNS:elsewhere.example"}, &authority) &&
                    add(CertificateKind::Untrusted, {"localhost", -day, 365 * day, here}, &stranger);
  if (!good) return std::nullopt;
  return made;
}

const Identity &Certificates::identity(CertificateKind kind) const {
  return m_identities[static_cast<std::size_t>(kind)];
}

}  // namespace kassir::sandbox
