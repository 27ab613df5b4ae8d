#include <QCoreApplication>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <cstdio>

#include "tests/app/sandbox/runningsandbox.h"

using namespace kassir;
using namespace Qt::Literals::StringLiterals;

namespace {

/// This program a second time, as a client to be killed: sends what it is given and waits for an answer that
/// does not come.
int ask(const QString &url, const QString &caFile, const QString &request) {
  const QUrl server(url);
  QSslSocket socket;
  QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
  configuration.setCaCertificates(QSslCertificate::fromPath(caFile));
  socket.setSslConfiguration(configuration);
  socket.connectToHostEncrypted(server.host(), static_cast<quint16>(server.port()));
  if (!socket.waitForEncrypted()) return 1;
  socket.write(request.toUtf8());
  while (socket.encryptedBytesToWrite() > 0 || socket.bytesToWrite() > 0) {
    if (!socket.waitForBytesWritten()) return 1;
  }
  std::puts("asked");
  std::fflush(stdout);
  return socket.waitForReadyRead(-1) ? 2 : 3;
}

}  // namespace

/// A program that is killed while its request hangs, and the stand-ins that outlive it.
class KilledClientTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesOrdersWhileRequestsHang() {
    test::RunningSandbox sandbox;
    QVERIFY(sandbox.start());
    QVERIFY(sandbox.order(u"/fault"_s, R"({"name":"hang","count":3})"));
    std::array<QProcess, 3> clients;
    for (std::size_t i = 0; i < clients.size(); ++i) {
      QVERIFY(startClient(clients[i], sandbox, QByteArray::number(i)));
    }
    QTRY_COMPARE(sandbox.list(u"/executions"_s).items().size(), 3U);
    QVERIFY(sandbox.order(u"/option"_s, R"({"list_unpaid":"hidden","clock_skew":-1.5,"step":0})"));
    QVERIFY(sandbox.order(u"/fault"_s, R"({"name":"close"})"));
    const json::Value first = sandbox.list(u"/receipts"_s).items()[0];
    QCOMPARE(*first.find(u"state"), json::Value(qint64{0}));
    QVERIFY(sandbox.order(u"/pay"_s, "{\"receipt_id\":\"" + textOf(first, u"receipt_id").toLatin1() + "\"}"));
    QTRY_COMPARE(*sandbox.list(u"/receipts"_s).items()[0].find(u"state"), json::Value(qint64{4}));
    for (QProcess &client : clients) {
      QCOMPARE(client.state(), QProcess::Running);  // they hang still
      kill(client);
    }
    QCOMPARE(sandbox.list(u"/executions"_s).items().size(), 3U);
  }

  void lateExecutionOutlivesTheClient_data() {
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("hang") << QByteArray("hang");
    QTest::newRow("slow") << QByteArray("slow");
  }
  void lateExecutionOutlivesTheClient() {
    QFETCH(QByteArray, fault);
    test::RunningSandbox sandbox;
    QVERIFY(sandbox.start());
    QVERIFY(sandbox.order(u"/fault"_s, "{\"name\":\"" + fault + "\",\"execute_after\":2,\"seconds\":60}"));
    QProcess client;
    QVERIFY(startClient(client, sandbox, "a-1"));
    QTRY_COMPARE(sandbox.list(u"/requests"_s).items().size(), 1U);
    kill(client);
    QVERIFY(sandbox.list(u"/executions"_s).items().empty());
    QTRY_COMPARE(sandbox.list(u"/executions"_s).items().size(), 1U);
    const json::Value executions = sandbox.list(u"/executions"_s);
    const json::Value &execution = executions.items()[0];
    QCOMPARE(textOf(execution, u"occasion"), u"late"_s);
    QCOMPARE(textOf(execution, u"method"), u"receipts.create"_s);
    QCOMPARE(textOf(execution, u"order"), u"a-1"_s);
    const json::Value receipts = sandbox.list(u"/receipts"_s);
    QCOMPARE(receipts.items().size(), 1U);
    QCOMPARE(textOf(receipts.items()[0], u"receipt_id"), textOf(execution, u"receipt_id"));
  }

 private:
  [[nodiscard]] static QString textOf(const json::Value &value, QStringView name) {
    const json::Value *member = value.find(name);
    return member ? member->string().value_or(QString()) : QString();
  }

  // Returns once the client has sent all of its request.
  [[nodiscard]] static bool startClient(QProcess &client, const test::RunningSandbox &sandbox,
                                        const QByteArray &order) {
    const QByteArray body =
        "{\"id\":4,\"method\":\"receipts.create\",\"params\":{\"amount\":500000,"
        "\"account\":{\"order_id\":\"" +
        order + "\"}}}";
    const QString request =
        u"POST /api HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Auth: %1:%2\r\nContent-Length: %3\r\n\r\n%4"_s.arg(
            sandbox.told(u"paycom_id"_s), sandbox.told(u"paycom_key"_s), QString::number(body.size()),
            QString::fromUtf8(body));
    client.start(QCoreApplication::applicationFilePath(),
                 {u"ask"_s, sandbox.told(u"paycom_url"_s), sandbox.told(u"ca_file"_s), request});
    return QTest::qWaitFor([&client] { return client.canReadLine(); }) && client.readLine() == "asked\n";
  }

  static void kill(QProcess &client) {
    client.kill();
    QVERIFY(client.waitForFinished());
    QCOMPARE(client.exitStatus(), QProcess::CrashExit);
  }
};

int main(int argc, char *argv[]) {
  QCoreApplication application(argc, argv);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.value(1) == u"ask"_s && arguments.size() == 5) {
    return ask(arguments[2], arguments[3], arguments[4]);
  }
  KilledClientTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "killedclienttest.moc"
