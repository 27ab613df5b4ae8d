#include <QRandomGenerator>
#include <QTest>

#include "core/sandbox/requestparser.h"

using namespace kassir::sandbox;
using State = RequestParser::State;

Q_DECLARE_METATYPE(kassir::sandbox::RequestParser::State)

class RequestParserTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesTheSameRequestWhole_orByteByByte_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("length") << QByteArray("POST /api?x=1 HTTP/1.1\r\ncontent-LENGTH: 5\r\n\r\nhello")
                            << QByteArray("hello");
    QTest::newRow("chunks") << QByteArray(
                                   "POST /api?x=1 HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n"
                                   "3\r\nhel\r\n2;why=not\r\nlo\r\n0\r\nTrailer: 1\r\n\r\n")
                            << QByteArray("hello");
    QTest::newRow("no body") << QByteArray("\r\nGET /api?x=1 HTTP/1.1\r\nHost:  a \r\n\r\n") << QByteArray();
  }
  void takesTheSameRequestWhole_orByteByByte() {
    QFETCH(QByteArray, text);
    for (const bool whole : {true, false}) {
      RequestParser parser;
      auto state = State::Head;
      for (qsizetype at = 0; at < text.size(); at += whole ? text.size() : 1) {
        QVERIFY(state == State::Head || state == State::Body);
        parser.append(text.mid(at, whole ? text.size() : 1));
        state = parser.parse();
      }
      QCOMPARE(state, State::Complete);
      QVERIFY(parser.request().complete);
      QCOMPARE(parser.request().path(), "/api");
      QCOMPARE(parser.request().query(), "x=1");
      QTEST(parser.request().body, "body");
    }
  }

  void goesOnWithTheNextRequest() {
    RequestParser parser;
    parser.append("POST /1 HTTP/1.1\r\nContent-Length: 1\r\n\r\naGET /2 HTTP/1.0\r\n\r\n");
    QCOMPARE(parser.parse(), State::Complete);
    QCOMPARE(parser.request().body, "a");
    QVERIFY(parser.request().keepAlive);
    parser.next();
    QCOMPARE(parser.parse(), State::Complete);
    QCOMPARE(parser.request().path(), "/2");
    QVERIFY(!parser.request().keepAlive);
    parser.next();
    QCOMPARE(parser.parse(), State::Head);
  }

  void knowsTheHeadBeforeTheBodyIsThere() {
    RequestParser parser;
    parser.append("POST / HTTP/1.1\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\na");
    QCOMPARE(parser.parse(), State::Body);
    QVERIFY(parser.expectsContinue());
    QVERIFY(!parser.request().complete);
  }

  void refusesWhatIsNoRequest_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &text, int status) {
      QTest::newRow(name) << text << status;
    };
    row("rubbish", "\x01\x02 rubbish\r\n\r\n", 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("other version", "GET / HTTP/2.0\r\n\r\n", 505);
    row("bare line end", "GET / HTTP/1.1\nHost: a\r\n\r\n", 400);
    row("no colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", 400);
    row("folded", "GET / HTTP/1.1\r\nA: b\r\n c: d\r\n\r\n", 400);
    row("NUL", QByteArray("GET / HTTP/1.1\r\nA: \0\r\n\r\n", 24), 400);
    row("negative length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
    row("length and chunks", "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        400);
    row("other coding", "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n", 400);
    row("bad chunk", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400);
    row("negative chunk", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", 400);
    row("chunk without end", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", 400);
    row("large body", "POST / HTTP/1.1\r\nContent-Length: 4194305\r\n\r\n", 413);
    row("length beyond 64 bits", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 413);
    row("large chunk", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n400001\r\n", 413);
    row("endless head", "GET / HTTP/1.1\r\n" + QByteArray(70'000, 'a'), 431);
  }
  void refusesWhatIsNoRequest() {
    QFETCH(QByteArray, text);
    RequestParser parser;
    parser.append(text);
    QCOMPARE(parser.parse(), State::Refused);
    QTEST(parser.refusal(), "status");
  }

  void survivesAnyBytes() {
    QRandomGenerator generator(20'261'122);
    const QByteArray good =
        "POST /api HTTP/1.1\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n3\r\nhel\r\n0\r\n\r\n";
    int complete = 0;
    for (int round = 0; round < 20'000; ++round) {
      QByteArray text = good;
      for (int i = generator.bounded(4); i > 0; --i) {
        text[generator.bounded(text.size())] = static_cast<char>(generator.bounded(256));
      }
      RequestParser parser;
      parser.append(text);
      if (parser.parse() == State::Complete) ++complete;
    }
    QVERIFY(complete > 1000);
    QVERIFY(complete < 20'000);
  }
};

QTEST_GUILESS_MAIN(RequestParserTest)
#include "requestparsertest.moc"
