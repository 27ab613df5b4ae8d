#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "core/json/parse.h"
#include "tests/core/sandbox/rawclient.h"

using namespace kassir;
using sandbox::Sandbox;

namespace {
const QByteArray body = R"({"id":4,"method":"receipts.nothing","params":{}})";
const QByteArray answer = R"("id":4,"error":{"code":-32601)";
}  // namespace

class ServerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    auto started = Sandbox::start(m_clock);
    QVERIFY(started);
    m_sandbox = std::move(started).value();
  }
  void cleanup() { m_sandbox.reset(); }

  void answersQtsOwnClient() {
    QNetworkAccessManager network;
    QNetworkRequest request(m_sandbox->paycomUrl());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_sandbox->caFile()));
    request.setSslConfiguration(configuration);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    for (int time = 1; time <= 3; ++time) {
      QNetworkReply *reply = network.post(request, body);
      QTRY_VERIFY(reply->isFinished());
      QCOMPARE(reply->error(), QNetworkReply::NoError);
      QVERIFY(reply->readAll().contains("-32601"));
      QCOMPARE(m_sandbox->requests().size(), std::size_t(time));
      delete reply;
    }
    QCOMPARE(m_sandbox->connections().size(), 1U);  // kept alive
  }

  void recordsWhatItSaw() {
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    client.say(post(*m_sandbox, body).replace("/api", "/api?a=%41"));
    QTRY_VERIFY(client.heard.contains(answer));
    QCOMPARE(m_sandbox->requests().size(), 1U);
    const sandbox::SeenRequest &seen = m_sandbox->requests()[0];
    QCOMPARE(seen.request.method, "POST");
    QCOMPARE(seen.request.path(), "/api");
    QCOMPARE(seen.request.query(), "a=%41");
    QCOMPARE(seen.request.header("HOST"), "127.0.0.1");
    QCOMPARE(seen.request.body, body);
    QVERIFY(seen.request.complete);
    QVERIFY(qAbs(QDateTime::currentMSecsSinceEpoch() - seen.time) < 10'000);
    QCOMPARE(m_sandbox->connections().size(), 1U);
    QCOMPARE(m_sandbox->connections()[0].number, seen.connection);
    QCOMPARE(m_sandbox->connections()[0].handshake, sandbox::SeenConnection::Handshake::Finished);
  }

  void answersRequestsSentInOneGo() {
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    client.say(post(*m_sandbox, body) + post(*m_sandbox, body) + post(*m_sandbox, body));
    QTRY_COMPARE(client.heard.count(answer), 3);
    QVERIFY(!client.closed);
  }

  void invitesABodyThatWaits() {
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    QByteArray head = post(*m_sandbox, body).replace("Host:", "Expect: 100-continue\r\nHost:");
    head.chop(body.size());
    client.say(head);
    QTRY_COMPARE(client.heard, "HTTP/1.1 100 Continue\r\n\r\n");
    client.say(body);
    QTRY_VERIFY(client.heard.contains(answer));
  }

  void closesWhenAskedTo() {
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    client.say(post(*m_sandbox, body).replace("Host:", "Connection: close\r\nHost:"));
    QTRY_VERIFY(client.closed);
    QVERIFY(client.heard.contains(answer));
    QVERIFY(client.heard.contains("Connection: close\r\n"));
  }

  void recordsARequestThatWasCut() {
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    QByteArray cut = post(*m_sandbox, body);
    cut.chop(3);
    client.say(cut);
    QTRY_VERIFY(client.encrypted);
    client.leave();
    QTRY_COMPARE(m_sandbox->requests().size(), 1U);
    QVERIFY(!m_sandbox->requests()[0].request.complete);
    QCOMPARE(m_sandbox->requests()[0].request.body.size(), body.size() - 3);
  }

  void refusesNonsenseAndLivesOn() {
    QRandomGenerator generator(7);
    for (int round = 0; round < 100; ++round) {
      QByteArray nonsense(generator.bounded(1, 5000), Qt::Uninitialized);
      for (char &byte : nonsense) byte = static_cast<char>(generator.bounded(256));
      RawClient client(*m_sandbox);
      if (round % 2 == 0) {
        client.connectTo(m_sandbox->paycomUrl());
        client.say(nonsense + "\r\n\r\n");
        QTRY_VERIFY(client.closed);
        QVERIFY(client.heard.startsWith("HTTP/1.1 4") || client.heard.startsWith("HTTP/1.1 505"));
      } else {
        // Not even a handshake; 0 asks for no alert that could be awaited.
        client.connectPlainlyTo(m_sandbox->paycomUrl());
        client.say('\0' + nonsense);
        QTRY_VERIFY(client.closed);
      }
    }
    QCOMPARE(m_sandbox->requests().size(), 0U);
    answersRequestsSentInOneGo();
  }

  void tellsAFailedHandshake() {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         static_cast<quint16>(m_sandbox->paycomUrl().port()));
    QTRY_COMPARE(m_sandbox->connections().size(), 1U);
    QCOMPARE(m_sandbox->connections()[0].handshake, sandbox::SeenConnection::Handshake::Pending);
    socket.abort();
    QTRY_COMPARE(m_sandbox->connections()[0].handshake, sandbox::SeenConnection::Handshake::Failed);
  }

  void goesWithItsConnectionsAndItsFolder() {
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    QTRY_VERIFY(client.encrypted);
    const QFileInfo file(m_sandbox->caFile());
    QVERIFY(file.exists());
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY((QFile::permissions(file.path()) & others) == 0);
    m_sandbox.reset();
    QTRY_VERIFY(client.closed);
    QVERIFY(!QFileInfo::exists(file.path()));
  }

  void takesThePortItIsTold() {
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    QCOMPARE(Sandbox::start(m_clock, {.portBase = taken.serverPort()}).error(), sandbox::StartProblem::Port);
    // Above the ports that the system gives out by itself, where only somebody who asked can be.
    constexpr quint16 first = 61'000;
    constexpr quint16 last = 65'000;
    for (quint16 port = first; port < last; port += 100) {
      const auto started = Sandbox::start(m_clock, {.portBase = port});
      if (!started) continue;
      QCOMPARE(started.value()->paycomUrl().port(), int{port});
      return;
    }
    QFAIL("no port is free");
  }

 private:
  SystemClock m_clock;
  std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(ServerTest)
#include "servertest.moc"
