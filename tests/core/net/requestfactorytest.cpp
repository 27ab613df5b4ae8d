#include <QTest>

#include "core/net/requestfactory.h"

using kassir::SecretBytes;
using kassir::net::Failure;
using kassir::net::Header;
using kassir::net::Request;
using kassir::net::RequestFactory;
using kassir::net::SecretHeader;

namespace {
Request requestTo(const QString &url) {
  Request request;
  request.url = QUrl(url, QUrl::StrictMode);
  return request;
}

QSslConfiguration tls() {
  QSslConfiguration configuration;
  configuration.setProtocol(QSsl::TlsV1_3OrLater);
  return configuration;
}
}  // namespace

class RequestFactoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void leavesNothingToTheDefaultsOfQt() {
    Request request = requestTo(QStringLiteral("https://example.uz/api"));
    request.body = SecretBytes(QByteArrayView("{}"));
    const RequestFactory factory(tls());
    for (const QNetworkRequest &made : {factory.get(request), factory.post(request)}) {
      QCOMPARE(made.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
               int{QNetworkRequest::ManualRedirectPolicy});
      QCOMPARE(made.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
      QCOMPARE(made.attribute(QNetworkRequest::HttpPipeliningAllowedAttribute), QVariant(false));
      QCOMPARE(made.attribute(QNetworkRequest::CookieLoadControlAttribute).toInt(),
               int{QNetworkRequest::Manual});
      QCOMPARE(made.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(),
               int{QNetworkRequest::Manual});
      QCOMPARE(made.attribute(QNetworkRequest::AuthenticationReuseAttribute).toInt(),
               int{QNetworkRequest::Manual});
      QCOMPARE(made.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(),
               int{QNetworkRequest::AlwaysNetwork});
      QCOMPARE(made.attribute(QNetworkRequest::CacheSaveControlAttribute), QVariant(false));
      QCOMPARE(made.rawHeader("Accept-Encoding"), QByteArrayLiteral("identity"));
      QCOMPARE(made.sslConfiguration(), tls());
    }
    const QNetworkRequest post = factory.post(request);
    QCOMPARE(post.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute), QVariant(true));
    QCOMPARE(post.header(QNetworkRequest::ContentLengthHeader).toLongLong(), 2);
  }

  void carriesHeadersAndTheSecret() {
    Request request = requestTo(QStringLiteral("https://example.uz/api"));
    request.headers.push_back({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    request.secretHeader = SecretHeader{QByteArrayLiteral("X-Auth"), SecretBytes(QByteArrayView("id:key"))};
    QVERIFY(!RequestFactory::objection(request));
    const QNetworkRequest made = RequestFactory(tls()).post(request);
    QCOMPARE(made.rawHeader("Content-Type"), QByteArrayLiteral("application/json"));
    QCOMPARE(made.rawHeader("X-Auth"), QByteArrayLiteral("id:key"));
  }

  void insistsOnHttps_data() {
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << QStringLiteral("http://example.uz/");
    QTest::newRow("no scheme") << QStringLiteral("example.uz");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("no host") << QStringLiteral("https:///path");
    QTest::newRow("empty") << QString();
    QTest::newRow("user") << QStringLiteral("https://user@example.uz/");
    QTest::newRow("password") << QStringLiteral("https://user:word@example.uz/");
    QTest::newRow("empty password") << QStringLiteral("https://:@example.uz/");
    QTest::newRow("invalid") << QStringLiteral("https://example.uz:port/");
  }
  void insistsOnHttps() {
    QFETCH(QString, url);
    QCOMPARE(RequestFactory::objection(requestTo(url)), Failure::Code::HttpsRequired);
  }

  void refusesHeadersThatWouldBecomeOthers_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line break") << QByteArrayLiteral("X-Auth") << QByteArrayLiteral("id:key\r\nHost: other");
    QTest::newRow("bare break") << QByteArrayLiteral("X-Auth") << QByteArrayLiteral("id:key\n");
    QTest::newRow("nul") << QByteArrayLiteral("X-Auth") << QByteArray("id\0key", 6);
    QTest::newRow("letters beyond ASCII") << QByteArrayLiteral("X-Auth") << QStringLiteral("ключ").toUtf8();
    QTest::newRow("colon in the name") << QByteArrayLiteral("X:") << QByteArrayLiteral("1");
    QTest::newRow("no name") << QByteArray() << QByteArrayLiteral("1");
  }
  void refusesHeadersThatWouldBecomeOthers() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    Request open = requestTo(QStringLiteral("https://example.uz/"));
    open.headers.push_back({name, value});
    QCOMPARE(RequestFactory::objection(open), Failure::Code::HeaderMalformed);
    Request secret = requestTo(QStringLiteral("https://example.uz/"));
    secret.secretHeader = SecretHeader{name, SecretBytes(value)};
    QCOMPARE(RequestFactory::objection(secret), Failure::Code::HeaderMalformed);
  }
};

QTEST_GUILESS_MAIN(RequestFactoryTest)
#include "requestfactorytest.moc"
