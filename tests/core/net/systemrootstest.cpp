#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <openssl/x509.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include "tests/core/net/observation.h"
#include "tests/core/net/scriptedserver.h"
#include "tests/support/refusal.h"

using namespace kassir::net;
using namespace kassir::test;
using kassir::sandbox::CertificateKind;
using kassir::sandbox::Certificates;
using Code = Failure::Code;

namespace {

const char *const systemFolder = "/etc/ssl/certs";

bool writeFile(const QString &path, const QByteArray &text) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

// OpenSSL finds an authority in a folder by the hash of its name.
QString hashedName(const QSslCertificate &certificate) {
  const QByteArray der = certificate.toDer();
  const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
  X509 *parsed = d2i_X509(nullptr, &at, der.size());
  const unsigned long hash = X509_subject_name_hash(parsed);
  X509_free(parsed);
  return QStringLiteral("%1.0").arg(hash, 8, 16, QLatin1Char('0'));
}

// Qt does not read SSL_CERT_FILE or SSL_CERT_DIR, so this process gets a folder of authorities of its own.
bool becomeSystemWith(const QTemporaryDir &folder) {
  const QByteArray user = "0 " + QByteArray::number(getuid()) + " 1";
  const QByteArray group = "0 " + QByteArray::number(getgid()) + " 1";
  const bool root = getuid() == 0;
  if (unshare(root ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0) return false;
  if (!root && (!writeFile(QStringLiteral("/proc/self/setgroups"), "deny") ||
                !writeFile(QStringLiteral("/proc/self/uid_map"), user) ||
                !writeFile(QStringLiteral("/proc/self/gid_map"), group))) {
    return false;
  }
  return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         mount(QFile::encodeName(folder.path()).constData(), systemFolder, nullptr, MS_BIND, nullptr) == 0;
}

}  // namespace

class SystemRootsTest : public QObject {
  Q_OBJECT

 public:
  explicit SystemRootsTest(bool separate) : m_separate(separate) {}

  static QSslCertificate system() { return ofSystem().identity(CertificateKind::SelfSigned).certificate; }

 private:
  // A certificate that trusts itself is its own authority, and has another name than the sandbox's.
  static const Certificates &ofSystem() {
    static const Certificates one = Certificates::make().value();
    return one;
  }
  const bool m_separate;

 private Q_SLOTS:
  void trustsTheSystemAndTheExtraFileAndNobodyElse_data() {
    QTest::addColumn<bool>("extra");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("system alone: system") << false << QStringLiteral("system") << true;
    QTest::newRow("system alone: extra") << false << QStringLiteral("extra") << false;
    QTest::newRow("both: system") << true << QStringLiteral("system") << true;
    QTest::newRow("both: extra") << true << QStringLiteral("extra") << true;
    QTest::newRow("both: stranger") << true << QStringLiteral("stranger") << false;
    QTest::newRow("both: stranger of the same name") << true << QStringLiteral("namesake") << false;
  }
  void trustsTheSystemAndTheExtraFileAndNobodyElse() {
    if (!m_separate)
      KASSIR_REFUSED("namespaces", "this system gives a process no folder of authorities of its own");
    QFETCH(bool, extra);
    QFETCH(QString, server);
    QFETCH(bool, trusted);
    static const Certificates stranger = Certificates::make().value();
    const std::map<QString, std::shared_ptr<ScriptedServer>> servers{
        {QStringLiteral("system"),
         std::make_shared<ScriptedServer>(ofSystem().identity(CertificateKind::SelfSigned))},
        {QStringLiteral("extra"), std::make_shared<ScriptedServer>()},
        {QStringLiteral("stranger"),
         std::make_shared<ScriptedServer>(stranger.identity(CertificateKind::SelfSigned))},
        {QStringLiteral("namesake"),
         std::make_shared<ScriptedServer>(stranger.identity(CertificateKind::Good))},
    };
    HttpsTransport transport(NetworkPolicy{extra ? ScriptedServer::authorityFile() : QString(), {}});
    Observation post;
    Observation get;
    post.post(transport, requestTo(servers.at(server)->url()));
    get.get(transport, requestTo(servers.at(server)->url()));
    QTRY_COMPARE(post.answers + get.answers, 2);
    QCOMPARE(post.last->hasValue(), trusted);
    QCOMPARE(get.last->hasValue(), trusted);
    if (!trusted) {
      QVERIFY(post.last->error().code == Code::CertificateUntrusted || server == QLatin1String("namesake"));
      QCOMPARE(post.last->error().delivery, Delivery::NotSent);
      QCOMPARE(post.hooks, 0);
    }
    QCOMPARE(servers.at(server)->bodies, trusted ? 2 : 0);
  }
};

int main(int argc, char **argv) {
  // Before Qt starts a thread: a process that has several cannot leave its name space.
  const QTemporaryDir folder;
  const bool separate = becomeSystemWith(folder);
  // Qt looks once, before its first certificate is made, whether authorities here are to be found by hash.
  if (separate && !writeFile(folder.filePath(QStringLiteral("00000000.0")), {})) return 1;
  const QCoreApplication application(argc, argv);
  const QSslCertificate system = SystemRootsTest::system();
  if (separate && !writeFile(folder.filePath(hashedName(system)), system.toPem())) return 1;
  SystemRootsTest test(separate);
  return QTest::qExec(&test, argc, argv);
}
#include "systemrootstest.moc"
