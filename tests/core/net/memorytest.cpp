#include <QDeadlineTimer>
#include <QFile>
#include <QTest>
#include <QThread>

#include "tests/core/net/observation.h"
#include "tests/core/net/scriptedserver.h"

using namespace kassir;
using namespace kassir::net;
using namespace kassir::test;
using Code = Failure::Code;

namespace {

void keepBusy(std::chrono::milliseconds time) {
  const QDeadlineTimer until(time);
  while (!until.hasExpired()) QThread::yieldCurrentThread();
}

// The most memory this process ever held.
qint64 peakMemory() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) return -1;
  const QList<QByteArray> lines = status.readAll().split('\n');
  for (const QByteArray &line : lines) {
    if (line.startsWith("VmHWM:")) return line.simplified().split(' ').value(1).toLongLong() * 1024;
  }
  return -1;
}

}  // namespace

// How much of a reply is ever held.
class MemoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void holdsNoMoreThanItsCap_data() {
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("told") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 314572800\r\n\r\n");
    QTest::newRow("untold") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
  }
  void holdsNoMoreThanItsCap() {
    QFETCH(QByteArray, head);
    ScriptedServer server;
    server.reply = head;
    server.padding = 300 * 1024 * 1024;
    server.afterwards = ScriptedServer::Afterwards::Close;
    HttpsTransport transport(NetworkPolicy{ScriptedServer::authorityFile(), {}});
    const qint64 before = peakMemory();
    Observation post;
    post.post(transport, requestTo(server.url()));
    QVERIFY(post.isAnswered());
    QVERIFY(post.failedWith(Code::TooLarge, Delivery::MaybeSent));
    QVERIFY(before > 0);
    const qint64 grown = peakMemory() - before;
    QVERIFY2(grown < 64 * 1024 * 1024, QByteArray::number(grown).constData());
  }

  // Qt reads in a thread of its own, whatever the window does.
  void holdsNoMoreThanItsCapWhileTheTillIsBusy_data() {
    QTest::addColumn<bool>("post");
    QTest::newRow("post") << true;
    QTest::newRow("get") << false;
  }
  void holdsNoMoreThanItsCapWhileTheTillIsBusy() {
    QFETCH(bool, post);
    QThread elsewhere;
    auto *server = new ScriptedServer;
    server->reply = "HTTP/1.1 200 OK\r\n\r\n";
    server->padding = 300 * 1024 * 1024;
    const QUrl url = server->url();
    server->moveToThread(&elsewhere);
    connect(&elsewhere, &QThread::finished, server, &QObject::deleteLater);
    elsewhere.start();
    HttpsTransport transport(NetworkPolicy{ScriptedServer::authorityFile(), {}});
    const qint64 before = peakMemory();
    Observation seen;
    // Time enough for a machine that does other things besides.
    const auto request = [&url] { return requestTo(url, 60s); };
    post ? seen.post(transport, request()) : seen.get(transport, request());
    while (seen.answers == 0) {
      keepBusy(150ms);
      QCoreApplication::processEvents();
    }
    const qint64 grown = peakMemory() - before;
    elsewhere.quit();
    elsewhere.wait();
    QVERIFY(seen.failedWith(Code::TooLarge, Delivery::MaybeSent));
    QVERIFY2(grown < 64 * 1024 * 1024, QByteArray::number(grown).constData());
  }

  void takesAReplyOfExactlyItsCap_data() {
    QTest::addColumn<int>("excess");
    QTest::newRow("as much") << 0;
    QTest::newRow("one more") << 1;
  }
  void takesAReplyOfExactlyItsCap() {
    QFETCH(int, excess);
    ScriptedServer server;
    server.reply = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(200'000 + excess, ' ');
    server.afterwards = ScriptedServer::Afterwards::Close;
    HttpsTransport transport(NetworkPolicy{ScriptedServer::authorityFile(), {}});
    Observation post;
    Request small = requestTo(server.url());
    small.largestReply = 200'000;
    post.post(transport, std::move(small));
    QVERIFY(post.isAnswered());
    if (excess > 0) {
      QVERIFY(post.failedWith(Code::TooLarge, Delivery::MaybeSent));
    } else {
      QCOMPARE(post.last->value().body.size(), 200'000);
    }
  }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "memorytest.moc"
