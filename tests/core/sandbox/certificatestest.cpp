#include <QTest>

#include "tests/core/sandbox/rawclient.h"

using namespace kassir;
using sandbox::Sandbox;

class CertificatesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isTrustedByNameAndByNumber_data() {
    QTest::addColumn<QString>("host");
    QTest::newRow("number") << QStringLiteral("127.0.0.1");
    QTest::newRow("name") << QStringLiteral("localhost");
  }
  void isTrustedByNameAndByNumber() {
    QFETCH(QString, host);
    const auto started = Sandbox::start(m_clock);
    QVERIFY(started);
    RawClient client(*started.value());
    QUrl url = started.value()->paycomUrl();
    url.setHost(host);
    client.connectTo(url);
    QTRY_VERIFY(client.encrypted);
    QVERIFY(client.errors.isEmpty());
  }

  void showsTheWrongOneOnce_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QSslError::SslError>("error");
    const auto row = [](const char *name, QSslError::SslError error) {
      QTest::newRow(name) << QString::fromLatin1(name) << error;
    };
    row("certificate-expired", QSslError::CertificateExpired);
    row("certificate-not-yet-valid", QSslError::CertificateNotYetValid);
    row("certificate-self-signed", QSslError::SelfSignedCertificate);
    row("certificate-wrong-host", QSslError::HostNameMismatch);
    row("certificate-untrusted", QSslError::UnableToGetLocalIssuerCertificate);
  }
  void showsTheWrongOneOnce() {
    QFETCH(QString, fault);
    const auto started = Sandbox::start(m_clock);
    QVERIFY(started);
    Sandbox &sandbox = *started.value();
    QVERIFY(sandbox.addFault({.name = fault}));
    RawClient refused(sandbox);
    refused.connectTo(sandbox.paycomUrl());
    QTRY_VERIFY(!refused.errors.isEmpty());
    QTEST(refused.errors[0], "error");
    QVERIFY(!refused.encrypted);
    QTRY_COMPARE(sandbox.connections()[0].handshake, sandbox::SeenConnection::Handshake::Failed);
    QCOMPARE(sandbox.connections()[0].fault, fault);
    RawClient next(sandbox);
    next.connectTo(sandbox.paycomUrl());
    QTRY_VERIFY(next.encrypted);
  }

 private:
  SystemClock m_clock;
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "certificatestest.moc"
