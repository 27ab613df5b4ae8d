#include <QTest>

#include "core/paycom/envelope.h"
#include "documented.h"

using namespace kassir;
using namespace kassir::paycom;
using Kind = Failure::Kind;

Q_DECLARE_METATYPE(kassir::paycom::Failure::Kind)

namespace {
net::Reply reply(const QByteArray &body, int status = 200) {
  net::Reply reply;
  reply.status = status;
  reply.body = body;
  return reply;
}
}  // namespace

class EnvelopeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsTheDocumentedReply() {
    const auto result = readResult(reply(documented::createReply), 4);
    QVERIFY(result.hasValue());
    QVERIFY(result.value().find(u"receipt"));
  }

  void takesOnlyAResultToItsOwnRequest_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *name, const QByteArray &body, bool taken, int status = 200) {
      QTest::newRow(name) << body << status << taken;
    };
    row("plain", R"({"id":4,"result":{}})", true);
    row("with jsonrpc and a null error", R"({"jsonrpc":"2.0","id":4,"error":null,"result":{}})", true);
    row("a bare array", R"({"id":4,"result":[]})", true);
    row("another id", R"({"id":5,"result":{}})", false);
    row("id a text", R"({"id":"4","result":{}})", false);
    row("id a decimal", R"({"id":4.0,"result":{}})", false);
    row("id null", R"({"id":null,"result":{}})", false);
    row("no id", R"({"result":{}})", false);
    row("result null", R"({"id":4,"result":null})", false);
    row("result and error", R"({"id":4,"result":{},"error":{"code":1}})", false);
    row("neither", R"({"id":4})", false);
    row("a list", R"([{"id":4,"result":{}}])", false);
    row("twice an id", R"({"id":5,"id":4,"result":{}})", false);
    row("cut", R"({"id":4,"result":{})", false);
    row("html", "<html>502</html>", false);
    row("empty", "", false);
    row("byte-order mark", "\xEF\xBB\xBF{\"id\":4,\"result\":{}}", false);
    row("HTTP 500", R"({"id":4,"result":{}})", false, 500);
    row("HTTP 201", R"({"id":4,"result":{}})", false, 201);
  }
  void takesOnlyAResultToItsOwnRequest() {
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, taken);
    const auto result = readResult(reply(body, status), 4);
    QCOMPARE(result.hasValue(), taken);
    if (!taken) QCOMPARE(result.error(), unreadable(status));
  }

  void readsEveryFormOfError_data() {
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<qint64>("code");
    QTest::addColumn<ServerMessage>("message");
    QTest::addColumn<QString>("data");
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    QTest::newRow("text") << QByteArray(R"({"code":-32504,"message":"Нет прав","data":"invalid_id"})")
                          << qint64{-32504} << ServerMessage{text("Нет прав"), {}, {}, {}}
                          << text("invalid_id");
    QTest::newRow("languages")
        << QByteArray(R"({"code":-31630,"message":{"ru":"Карта","uz":"Karta","en":"Card"},"data":null})")
        << qint64{-31630} << ServerMessage{{}, text("Карта"), text("Karta"), text("Card")} << QString();
    QTest::newRow("bare") << QByteArray(R"({"code":-31623})") << qint64{-31623} << ServerMessage()
                          << QString();
    QTest::newRow("data an object") << QByteArray(R"({"code":-31623,"data":{"code":7}})") << qint64{-31623}
                                    << ServerMessage() << text("{\"code\":7}");
    QTest::newRow("hostile") << QByteArray("{\"code\":1,\"message\":\"a\\u202Eb\\u0007<img>\"}") << qint64{1}
                             << ServerMessage{text("ab<img>"), {}, {}, {}} << QString();
  }
  void readsEveryFormOfError() {
    QFETCH(QByteArray, error);
    for (const int status : {200, 400, 503}) {
      const auto result = readResult(reply("{\"id\":4,\"error\":" + error + "}", status), 4);
      QVERIFY(!result.hasValue());
      QCOMPARE(result.error().kind, Kind::Refused);
      QTEST(result.error().code, "code");
      QTEST(result.error().message, "message");
      QTEST(result.error().data, "data");
      QVERIFY(result.error().isToOurId);
      QCOMPARE(result.error().httpStatus, status);
    }
  }

  void knowsWhoseErrorItIs() {
    const auto isOurs = [](const char *body) { return readResult(reply(body), 4).error(); };
    QCOMPARE(isOurs(R"({"id":5,"error":{"code":-31601}})").kind, Kind::Unreadable);
    QCOMPARE(isOurs(R"({"id":null,"error":{"code":-31601}})").kind, Kind::Refused);
    QVERIFY(!isOurs(R"({"id":null,"error":{"code":-31601}})").isToOurId);
    QVERIFY(isOurs(R"({"id":null,"error":{"code":-32700}})").isToOurId);
    QVERIFY(isOurs(R"({"error":{"code":-32700}})").isToOurId);
    QCOMPARE(isOurs(R"({"id":4,"error":{"code":"-31601"}})").kind, Kind::Unreadable);
    QCOMPARE(isOurs(R"({"id":4,"error":"no"})").kind, Kind::Unreadable);
  }

  void tellsNotSentFromNoAnswer() {
    using net::Delivery;
    QCOMPARE(fromTransport({net::Failure::Code::TimedOut, Delivery::NotSent}).kind, Kind::NotSent);
    QCOMPARE(fromTransport({net::Failure::Code::TimedOut, Delivery::MaybeSent}).kind, Kind::NoAnswer);
  }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "envelopetest.moc"
