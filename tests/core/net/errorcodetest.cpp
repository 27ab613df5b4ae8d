#include <QTest>

#include "core/net/errorcode.h"

using kassir::net::errorCode;
using kassir::net::isStatusError;
using kassir::net::Route;
using Code = kassir::net::Failure::Code;

class ErrorCodeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsCertificatesApart_data() {
    QTest::addColumn<QList<QSslError>>("refusals");
    QTest::addColumn<Code>("code");
    const QSslError expired(QSslError::CertificateExpired);
    const QSslError wrongHost(QSslError::HostNameMismatch);
    const QSslError selfSigned(QSslError::SelfSignedCertificate);
    QTest::newRow("expired") << QList{expired} << Code::CertificateExpired;
    QTest::newRow("not yet valid") << QList{QSslError(QSslError::CertificateNotYetValid)}
                                   << Code::CertificateExpired;
    QTest::newRow("wrong host") << QList{wrongHost} << Code::CertificateWrongHost;
    QTest::newRow("self-signed") << QList{selfSigned} << Code::CertificateUntrusted;
    QTest::newRow("stranger") << QList{QSslError(QSslError::UnableToGetLocalIssuerCertificate)}
                              << Code::CertificateUntrusted;
    QTest::newRow("expired, wrong host") << QList{expired, wrongHost} << Code::CertificateWrongHost;
    QTest::newRow("expired, wrong host, self-signed")
        << QList{expired, wrongHost, selfSigned} << Code::CertificateUntrusted;
    QTest::newRow("no certificate's fault") << QList<QSslError>{} << Code::TlsFailed;
    QTest::newRow("no cipher") << QList{QSslError(QSslError::NoSslSupport)} << Code::TlsFailed;
  }
  void tellsCertificatesApart() {
    QFETCH(QList<QSslError>, refusals);
    QFETCH(Code, code);
    QCOMPARE(errorCode(QNetworkReply::SslHandshakeFailedError, refusals, Route::Direct), code);
  }

  void namesWhatStoppedAConnection_data() {
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<Code>("code");
    QTest::newRow("name") << QNetworkReply::HostNotFoundError << Code::HostNotFound;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << Code::ConnectionRefused;
    QTest::newRow("unreachable") << QNetworkReply::UnknownNetworkError << Code::NetworkUnreachable;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << Code::ConnectionLost;
    QTest::newRow("repeat refused") << QNetworkReply::ContentReSendError << Code::ConnectionLost;
    QTest::newRow("rubbish") << QNetworkReply::ProtocolFailure << Code::NotHttp;
    QTest::newRow("proxy name") << QNetworkReply::ProxyNotFoundError << Code::ProxyFailed;
    QTest::newRow("proxy refused") << QNetworkReply::ProxyConnectionRefusedError << Code::ProxyFailed;
    QTest::newRow("proxy password") << QNetworkReply::ProxyAuthenticationRequiredError << Code::ProxyFailed;
    QTest::newRow("timeout") << QNetworkReply::TimeoutError << Code::TimedOut;
  }
  void namesWhatStoppedAConnection() {
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(Code, code);
    QCOMPARE(errorCode(error, {}, Route::Direct), code);
  }

  void blamesTheProxyWhereOnlyTheProxyIsCalled() {
    QCOMPARE(errorCode(QNetworkReply::HostNotFoundError, {}, Route::ThroughProxy), Code::ProxyFailed);
    QCOMPARE(errorCode(QNetworkReply::UnknownNetworkError, {}, Route::ThroughProxy), Code::ProxyFailed);
    QCOMPARE(errorCode(QNetworkReply::RemoteHostClosedError, {}, Route::ThroughProxy), Code::ConnectionLost);
  }

  void takesOnlyErrorsOfTheStatusForAnswers() {
    QVERIFY(isStatusError(QNetworkReply::InternalServerError));
    QVERIFY(isStatusError(QNetworkReply::AuthenticationRequiredError));
    QVERIFY(!isStatusError(QNetworkReply::ContentReSendError));
    QVERIFY(!isStatusError(QNetworkReply::RemoteHostClosedError));
    QVERIFY(!isStatusError(QNetworkReply::ProtocolFailure));
  }
};

QTEST_GUILESS_MAIN(ErrorCodeTest)
#include "errorcodetest.moc"
