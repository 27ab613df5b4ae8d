#include <QTest>

#include "tests/core/net/observation.h"
#include "tests/core/net/scriptedserver.h"

using namespace kassir::net;
using namespace kassir::test;
using Code = Failure::Code;
using Afterwards = ScriptedServer::Afterwards;

namespace {

NetworkPolicy policy() {
  return {ScriptedServer::authorityFile(), {}};
}

QByteArray withHeader(const char *header, const char *body = "{}") {
  return QByteArrayLiteral("HTTP/1.1 200 OK\r\n") + header +
         "\r\nContent-Length: " + QByteArray::number(qstrlen(body)) + "\r\n\r\n" + body;
}

}  // namespace

// Replies byte by byte, such as no stand-in of a vendor would make.
class RepliesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesEveryCompleteReplyForAnAnswer_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Afterwards>("afterwards");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray text("{}");
    const auto open = Afterwards::KeepOpen;
    const auto close = Afterwards::Close;
    QTest::newRow("length") << withHeader("Server: x") << open << 200 << text;
    QTest::newRow("to the end") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}") << close
                                << 200 << text;
    QTest::newRow("chunks") << QByteArray(
                                   "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n")
                            << open << 200 << text;
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << open << 204
                                << QByteArray();
    QTest::newRow("continued") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") + withHeader("Server: x")
                               << open << 200 << text;
    QTest::newRow("named identity") << withHeader("Content-Encoding: Identity") << open << 200 << text;
    for (const int status :
         {400, 403, 404, 405, 408, 409, 410, 413, 418, 429, 500, 501, 502, 503, 504, 599}) {
      const QByteArray number = QByteArray::number(status);
      QTest::newRow(number.constData())
          << "HTTP/1.1 " + number + " No\r\nContent-Length: 2\r\n\r\n{}" << open << status << text;
      QTest::addRow("%d, closed", status)
          << "HTTP/1.1 " + number + " No\r\nContent-Length: 2\r\n\r\n{}" << close << status << text;
    }
  }
  void takesEveryCompleteReplyForAnAnswer() {
    QFETCH(QByteArray, bytes);
    QFETCH(Afterwards, afterwards);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.reply = bytes;
    server.afterwards = afterwards;
    HttpsTransport transport(policy());
    Observation post;
    Observation get;
    post.post(transport, requestTo(server.url()));
    get.get(transport, requestTo(server.url()));
    QVERIFY(post.isAnswered() && get.isAnswered());
    for (const Observation *seen : {&post, &get}) {
      QVERIFY(seen->last->hasValue());
      QCOMPARE(seen->last->value().status, status);
      QCOMPARE(seen->last->value().body, body);
    }
    QCOMPARE(server.bodies, 2);
    QCOMPARE(post.hooks, 1);
    QVERIFY(post.took < 2s);
  }

  // Qt gives up the connection before the body: the status is the answer.
  void neverNegotiatesAPassword_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("digest") << QByteArray("Digest realm=\"x\", nonce=\"1\", qop=\"auth\"");
    QTest::newRow("system account") << QByteArray("Negotiate");
    QTest::newRow("ntlm") << QByteArray("NTLM");
  }
  void neverNegotiatesAPassword() {
    QFETCH(QByteArray, method);
    for (const auto &[status, header] :
         {std::pair(401, "WWW-Authenticate: "), std::pair(407, "Proxy-Authenticate: ")}) {
      ScriptedServer server;
      server.reply = "HTTP/1.1 " + QByteArray::number(status) + " No\r\n" + header + method +
                     "\r\nContent-Length: 2\r\n\r\n{}";
      HttpsTransport transport(policy());
      Observation post;
      post.post(transport, requestTo(server.url()));
      QVERIFY(post.isAnswered());
      QVERIFY(post.last->hasValue());
      QCOMPARE(post.last->value().status, status);
      QCOMPARE(server.heads.size(), 1);
    }
  }

  void refusesEveryOtherReply_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Afterwards>("afterwards");
    QTest::addColumn<Code>("code");
    const auto open = Afterwards::KeepOpen;
    const auto close = Afterwards::Close;
    QTest::newRow("gzip") << withHeader("Content-Encoding: gzip") << open << Code::Encoded;
    QTest::newRow("br") << withHeader("Content-Encoding: br") << open << Code::Encoded;
    QTest::newRow("identity and gzip")
        << withHeader("Content-Encoding: identity, gzip") << open << Code::Encoded;
    QTest::newRow("gzip, refused status")
        << QByteArray("HTTP/1.1 500 No\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}") << open
        << Code::Encoded;
    QTest::newRow("length too large")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n{}") << open << Code::TooLarge;
    QTest::newRow("length is no number")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n{}") << close << Code::NotHttp;
    QTest::newRow("two lengths") << QByteArray(
                                        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 1\r\n\r\n{}")
                                 << close << Code::NotHttp;
    QTest::newRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}") << close
                                     << Code::NotHttp;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n{}") << close
                         << Code::ConnectionLost;
    QTest::newRow("cut, refused status")
        << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 3\r\n\r\n{}") << close << Code::ConnectionLost;
    QTest::newRow("chunks cut") << QByteArray(
                                       "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")
                                << close << Code::ConnectionLost;
    QTest::newRow("chunks that fall short of the length")
        << QByteArray(
               "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n"
               "2\r\n{}\r\n0\r\n\r\n")
        << open << Code::ConnectionLost;
    QTest::newRow("switched") << QByteArray("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n") << close
                              << Code::NotHttp;
    // Qt does not tell rubbish from a connection that was closed.
    for (const char *line : {"HTTP/1.1 twohundred", "HTTP/9.9.9 200 OK", "ICY 200 OK", "220 ready",
                             "SSH-2.0-x", "<html>", "{}"}) {
      const QByteArray bytes = QByteArray(line) + "\r\nContent-Length: 2\r\n\r\n{}";
      QTest::addRow("rubbish %s", line) << bytes << open << Code::ConnectionLost;
      QTest::addRow("rubbish %s, closed", line) << bytes << close << Code::ConnectionLost;
    }
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308, 399}) {
      const QByteArray number = QByteArray::number(status);
      QTest::newRow(number.constData()) << "HTTP/1.1 " + number + " No\r\nContent-Length: 0\r\n\r\n"
                                        << open << Code::Redirected;
    }
  }
  void refusesEveryOtherReply() {
    QFETCH(QByteArray, bytes);
    QFETCH(Afterwards, afterwards);
    QFETCH(Code, code);
    ScriptedServer server;
    server.reply = bytes;
    server.afterwards = afterwards;
    HttpsTransport transport(policy());
    Observation post;
    Observation get;
    post.post(transport, requestTo(server.url()));
    get.get(transport, requestTo(server.url()));
    QVERIFY(post.isAnswered() && get.isAnswered());
    QVERIFY(post.failedWith(code, Delivery::MaybeSent));
    QVERIFY(get.failedWith(code, Delivery::MaybeSent));
    QCOMPARE(server.posts, 1);
    QCOMPARE(post.hooks, 1);
    QVERIFY(post.took < 2s);
  }

  void readsTheServersClockAndHowLongToWait() {
    ScriptedServer server;
    server.reply =
        "HTTP/1.1 503 Busy\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
        "Retry-After: Sun, 06 Nov 1994 08:50:07 GMT\r\nContent-Length: 0\r\n\r\n";
    HttpsTransport transport(policy());
    Observation post;
    post.post(transport, requestTo(server.url()));
    QVERIFY(post.isAnswered());
    const Reply &reply = post.last->value();
    QCOMPARE(reply.date.value(), QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC));
    QVERIFY(reply.retryAfter == 30s);
  }

  void sendsNothingThatItWasNotTold() {
    ScriptedServer server;
    server.reply = withHeader("Set-Cookie: a=b");
    HttpsTransport transport(policy());
    for (int round = 0; round < 2; ++round) {
      Observation get;
      get.get(transport, requestTo(server.url()));
      QVERIFY(get.isAnswered());
    }
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.heads.size(), 2);
    QCOMPARE(server.heads[1],
             "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.serverPort()) +
                 "\r\nCache-Control: no-cache\r\nPragma: no-cache\r\nAccept-Encoding: "
                 "identity\r\nUser-Agent: Kassir\r\nAccept-Language: *\r\n"
                 "Content-Type: application/json\r\nX-Auth: id:key\r\nConnection: Keep-Alive\r\n\r\n");
  }

  void givesEachPostAConnectionOfItsOwn() {
    ScriptedServer server;
    HttpsTransport transport(policy());
    for (int round = 0; round < 3; ++round) {
      Observation post;
      post.post(transport, requestTo(server.url()));
      QVERIFY(post.isAnswered());
      QVERIFY(post.last->hasValue());
    }
    QCOMPARE(server.connections, 3);
    QCOMPARE(server.bodies, 3);
  }

  void sendsAnEmptyBodyOnce() {
    ScriptedServer server;
    HttpsTransport transport(policy());
    Observation post;
    Request request = requestTo(server.url());
    request.body = kassir::SecretBytes();
    post.post(transport, std::move(request));
    QVERIFY(post.isAnswered());
    QVERIFY(post.last->hasValue());
    QCOMPARE(server.bodies, 1);
  }

  void knowsThatAReusedConnectionMayHaveCarriedAGet() {
    ScriptedServer server;
    HttpsTransport transport(policy());
    Observation first;
    first.get(transport, requestTo(server.url()));
    QVERIFY(first.isAnswered());
    server.reply.clear();
    Observation second;
    second.get(transport, requestTo(server.url(), 200ms));
    QVERIFY(second.isAnswered());
    QVERIFY(second.failedWith(Code::TimedOut, Delivery::MaybeSent));
    QCOMPARE(server.connections, 1);
  }

  void asksItsHookOnceEvenIfTheServerHangsUpAfterEachHandshake() {
    ScriptedServer server;
    server.reply.clear();
    server.begin = ScriptedServer::Begin::WithoutRequest;
    server.afterwards = Afterwards::Close;
    HttpsTransport transport(policy());
    Observation post;
    post.post(transport, requestTo(server.url()));
    QVERIFY(post.isAnswered());
    QVERIFY(!post.last->hasValue());
    QCOMPARE(post.last->error().code, Code::ConnectionLost);
    QCOMPARE(post.hooks, 1);
    QVERIFY(server.bodies <= 1);
    if (server.bodies > 0) QCOMPARE(post.last->error().delivery, Delivery::MaybeSent);
  }
};

QTEST_GUILESS_MAIN(RepliesTest)
#include "repliestest.moc"
