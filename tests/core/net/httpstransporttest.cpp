#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include <sys/stat.h>

#include "tests/core/net/observation.h"

using namespace kassir::net;
using namespace kassir::test;
using Code = Failure::Code;

namespace {

// Takes connections and says nothing.
class SilentServer : public QTcpServer {
 public:
  SilentServer() { listen(QHostAddress::LocalHost); }
  [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(serverPort())); }
  int connections = 0;

 protected:
  void incomingConnection(qintptr descriptor) override {
    ++connections;
    QTcpServer::incomingConnection(descriptor);
  }
};

QUrl nobody() {
  QTcpServer server;
  server.listen(QHostAddress::LocalHost);
  return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
}

}  // namespace

class HttpsTransportTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void provesThatNothingWasSent_data() {
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Code>("code");
    QTest::newRow("refused") << nobody() << Code::ConnectionRefused;
    QTest::newRow("no such name") << QUrl(QStringLiteral("https://nobody.invalid/")) << Code::HostNotFound;
    QTest::newRow("plain http") << QUrl(QStringLiteral("http://127.0.0.1:9/")) << Code::HttpsRequired;
    QTest::newRow("user") << QUrl(QStringLiteral("https://me@127.0.0.1:9/")) << Code::HttpsRequired;
  }
  void provesThatNothingWasSent() {
    QFETCH(QUrl, url);
    QFETCH(Code, code);
    HttpsTransport transport(NetworkPolicy{});
    Observation post;
    Observation get;
    post.post(transport, requestTo(url));
    get.get(transport, requestTo(url));
    QVERIFY(post.isAnswered() && get.isAnswered());
    QVERIFY(post.failedWith(code, Delivery::NotSent));
    QVERIFY(get.failedWith(code, Delivery::NotSent));
    QCOMPARE(post.hooks, 0);
    QVERIFY(!post.answeredInCall && !get.answeredInCall);
  }

  void givesUpOnASilentServerInTime() {
    const SilentServer server;
    HttpsTransport transport(NetworkPolicy{});
    Observation post;
    Observation get;
    post.post(transport, requestTo(server.url(), 300ms));
    get.get(transport, requestTo(server.url(), 300ms));
    QVERIFY(post.isAnswered() && get.isAnswered());
    QVERIFY(post.failedWith(Code::TimedOut, Delivery::NotSent));
    QVERIFY(get.failedWith(Code::TimedOut, Delivery::NotSent));
    QVERIFY(post.took >= 300ms && post.took < 600ms);
    QVERIFY(get.took >= 300ms && get.took < 600ms);
    QCOMPARE(post.hooks, 0);
  }

  void refusesAllWhenTheCaFileIsNone_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << QStringLiteral("missing.pem");
    QTest::newRow("empty") << QStringLiteral("empty.pem");
    QTest::newRow("no certificate") << QStringLiteral("rubbish.pem");
    QTest::newRow("folder") << QStringLiteral(".");
    QTest::newRow("pipe") << QStringLiteral("pipe.pem");
  }
  void refusesAllWhenTheCaFileIsNone() {
    QFETCH(QString, file);
    const QTemporaryDir folder;
    for (const auto &[name, text] : {std::pair(QStringLiteral("empty.pem"), QByteArray()),
                                     std::pair(QStringLiteral("rubbish.pem"), QByteArrayLiteral("none"))}) {
      QFile out(folder.filePath(name));
      QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe.pem"))).constData(), 0600), 0);
    const SilentServer server;
    HttpsTransport transport(NetworkPolicy{folder.filePath(file), {}});
    Observation post;
    post.post(transport, requestTo(server.url()));
    QVERIFY(post.isAnswered());
    QVERIFY(post.failedWith(Code::CaFileUnreadable, Delivery::NotSent));
    QVERIFY(!post.answeredInCall);
    QCOMPARE(server.connections, 0);
  }

  void goesThroughTheProxyOfItsPolicyAlone_data() {
    QTest::addColumn<QString>("scheme");
    QTest::newRow("http") << QStringLiteral("http");
    QTest::newRow("socks5") << QStringLiteral("socks5");
  }
  void goesThroughTheProxyOfItsPolicyAlone() {
    QFETCH(QString, scheme);
    const SilentServer server;
    const SilentServer proxy;
    QUrl address = proxy.url();
    address.setScheme(scheme);
    HttpsTransport transport(NetworkPolicy{{}, address});
    Observation post;
    Observation get;
    post.post(transport, requestTo(server.url(), 300ms));
    get.get(transport, requestTo(server.url(), 300ms));
    QVERIFY(post.isAnswered() && get.isAnswered());
    QVERIFY(post.failedWith(Code::TimedOut, Delivery::NotSent));
    QCOMPARE(proxy.connections, 2);
    QCOMPARE(server.connections, 0);
  }

  // Of a name, since Qt itself goes to loopback addresses without a proxy.
  void doesNotObeyTheProxyOfTheEnvironment() {
    const SilentServer proxy;
    const auto names = {"http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"};
    for (const char *name : names) {
      qputenv(name, QByteArrayLiteral("http://127.0.0.1:") + QByteArray::number(proxy.serverPort()));
    }
    HttpsTransport transport(NetworkPolicy{});
    Observation post;
    Observation get;
    post.post(transport, requestTo(QUrl(QStringLiteral("https://nobody.invalid/")), 500ms));
    get.get(transport, requestTo(QUrl(QStringLiteral("https://nobody.invalid/")), 500ms));
    const bool answered = post.isAnswered() && get.isAnswered();
    for (const char *name : names) qunsetenv(name);
    QVERIFY(answered);
    QCOMPARE(proxy.connections, 0);
    QVERIFY(post.failedWith(Code::HostNotFound, Delivery::NotSent));
    QVERIFY(get.failedWith(Code::HostNotFound, Delivery::NotSent));
  }

  void reportsAProxyThatFails_data() {
    QTest::addColumn<QUrl>("proxy");
    QUrl http = nobody();
    http.setScheme(QStringLiteral("http"));
    QUrl socks = nobody();
    socks.setScheme(QStringLiteral("socks5"));
    QTest::newRow("http refused") << http;
    QTest::newRow("socks5 refused") << socks;
    QTest::newRow("no such name") << QUrl(QStringLiteral("http://nobody.invalid:3128"));
    QTest::newRow("no port") << QUrl(QStringLiteral("http://127.0.0.1"));
    QTest::newRow("no proxy's scheme") << QUrl(QStringLiteral("ftp://127.0.0.1:21"));
  }
  void reportsAProxyThatFails() {
    QFETCH(QUrl, proxy);
    const SilentServer server;
    HttpsTransport transport(NetworkPolicy{{}, proxy});
    Observation post;
    post.post(transport, requestTo(server.url()));
    QVERIFY(post.isAnswered());
    QVERIFY(post.failedWith(Code::ProxyFailed, Delivery::NotSent));
    QCOMPARE(server.connections, 0);
  }

  void abortsSilentlyWhenItGoes() {
    const SilentServer server;
    auto transport = std::make_unique<HttpsTransport>(NetworkPolicy{});
    Observation post;
    Observation get;
    Observation refused;
    post.post(*transport, requestTo(server.url(), 100ms));
    get.get(*transport, requestTo(server.url(), 100ms));
    refused.post(*transport, requestTo(QUrl(QStringLiteral("http://127.0.0.1:9/"))));
    QTRY_COMPARE(server.connections, 2);
    QElapsedTimer watch;
    watch.start();
    transport.reset();
    QVERIFY(watch.elapsed() < 100);
    QTest::qWait(200);  // the time in which an answer would have come
    QCOMPARE(post.answers + get.answers, 0);
  }

  void mayBeDestroyedByWhoIsAnswered() {
    auto transport = std::make_unique<HttpsTransport>(NetworkPolicy{});
    bool answered = false;
    transport->postOnce(requestTo(nobody()), [] { return true; }, {this, [&](const Exchange &) {
                                                                     transport.reset();
                                                                     answered = true;
                                                                   }});
    QTRY_VERIFY(answered);
  }

  void isSilentToAnOwnerWhoIsGone() {
    HttpsTransport transport(NetworkPolicy{});
    auto gone = std::make_unique<Observation>();
    Observation other;
    gone->get(transport, requestTo(nobody()));
    gone.reset();
    other.get(transport, requestTo(nobody()));
    QTRY_COMPARE(other.answers, 1);
  }
};

QTEST_GUILESS_MAIN(HttpsTransportTest)
#include "httpstransporttest.moc"
