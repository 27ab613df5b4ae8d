#include <QTest>

#include "core/json/parse.h"
#include "core/sandbox/faultcatalogue.h"
#include "tests/core/sandbox/rawclient.h"

using namespace kassir;
using namespace std::chrono_literals;
using sandbox::Fault;
using sandbox::Sandbox;
using Code = sandbox::FaultProblem::Code;

namespace {
const QByteArray body = R"({"id":4,"method":"receipts.nothing","params":{}})";
}  // namespace

class FaultsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    auto started = Sandbox::start(m_clock);
    QVERIFY(started);
    m_sandbox = std::move(started).value();
  }
  void cleanup() { m_sandbox.reset(); }

  void haveNamesOfTheirOwn() {
    QSet<QString> names;
    for (const sandbox::FaultKind &kind : sandbox::faultCatalogue()) names.insert(QString(kind.name));
    QCOMPARE(names.size(), qsizetype(sandbox::faultCatalogue().size()));
    QCOMPARE(m_sandbox->addFault({.name = QStringLiteral("no-such")}).error().code, Code::UnknownName);
    QCOMPARE(m_sandbox->addFault({.name = QStringLiteral("close"), .count = 0}).error().code,
             Code::BadParameter);
  }

  void areRefusedWhereTheyCannotBeChosen() {
    const auto refusal = [this](const Fault &fault) { return m_sandbox->addFault(fault).error().code; };
    QCOMPARE(refusal({.name = QStringLiteral("silent"), .method = QStringLiteral("a")}),
             Code::CannotKnowMethod);
    QCOMPARE(refusal({.name = QStringLiteral("silent"), .path = QStringLiteral("/")}),
             Code::CannotKnowMethod);
    QCOMPARE(refusal({.name = QStringLiteral("close-before-body"), .method = QStringLiteral("a")}),
             Code::CannotKnowMethod);
    QCOMPARE(refusal({.name = QStringLiteral("close-before-body"), .execute = true}), Code::CannotExecute);
  }

  // Every fault strikes once and then all is well: nothing crashes, hangs the others or stays behind.
  void strikeOnceAndPass_data() {
    QTest::addColumn<QString>("name");
    for (const sandbox::FaultKind &kind : sandbox::faultCatalogue()) {
      QTest::newRow(kind.name.data()) << QString(kind.name);
    }
  }
  void strikeOnceAndPass() {
    QFETCH(QString, name);
    QVERIFY(m_sandbox->addFault({.name = name}));
    RawClient struck(*m_sandbox);
    struck.connectTo(m_sandbox->paycomUrl());
    struck.say(post(*m_sandbox, body));
    QTRY_VERIFY(!m_sandbox->connections().empty());
    const bool atConnection = sandbox::faultKind(name)->stage == sandbox::Stage::Connection;
    if (!atConnection) QTRY_COMPARE(m_sandbox->requests().size(), 1U);
    QCOMPARE(atConnection ? m_sandbox->connections()[0].fault : m_sandbox->requests()[0].fault, name);
    RawClient next(*m_sandbox);
    next.connectTo(m_sandbox->paycomUrl());
    next.say(post(*m_sandbox, body));
    QTRY_VERIFY(next.heard.contains(R"("id":4,"error":{"code":-32601)"));
    QVERIFY(next.heard.startsWith("HTTP/1.1 200 OK\r\n"));
  }

  void endTheConnectionAsTheySay_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("heard");  // the beginning of what came, "" for nothing at all
    const auto row = [](const char *name, const char *heard) {
      QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(heard);
    };
    row("reset-in-handshake", "");
    row("close-in-handshake", "");
    row("close-before-body", "");
    row("close", "");
    row("reset", "");
    row("half-status-line", "HTTP/1.1 20");
    row("close-after-headers", "HTTP/1.1 200 OK\r\n");
    row("cut-body", "HTTP/1.1 200 OK\r\n");
    row("cut-body-without-length", "HTTP/1.1 200 OK\r\n");
    row("half-close", "");
    row("rubbish", "\x01\x02");
  }
  void endTheConnectionAsTheySay() {
    QFETCH(QString, name);
    QFETCH(QByteArray, heard);
    QVERIFY(m_sandbox->addFault({.name = name}));
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    client.say(post(*m_sandbox, body));
    QTRY_VERIFY(client.error);
    QCOMPARE(*client.error, QAbstractSocket::RemoteHostClosedError);
    if (heard.isEmpty()) {
      QVERIFY(client.heard.isEmpty());
    } else {
      QVERIFY(client.heard.startsWith(heard));
    }
    QVERIFY(!client.heard.contains("-32601") || name.startsWith(QStringLiteral("cut-body")));
    QVERIFY(!client.heard.endsWith("}"));
    QCOMPARE(client.heard.contains("Content-Length"),
             name == QStringLiteral("cut-body") || name == QStringLiteral("close-after-headers"));
  }

  void sayNothingForAsLongAsTheyLast_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("silent") << QStringLiteral("silent");
    QTest::newRow("hang") << QStringLiteral("hang");
  }
  void sayNothingForAsLongAsTheyLast() {
    QFETCH(QString, name);
    QVERIFY(m_sandbox->addFault({.name = name}));
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    client.say(post(*m_sandbox, body));
    bool waited = false;
    m_clock.after(300ms, Callback<>(this, [&waited] { waited = true; }));
    QTRY_VERIFY(waited);
    QVERIFY(client.heard.isEmpty());
    QVERIFY(!client.error);
    QCOMPARE(client.encrypted, name == QStringLiteral("hang"));
  }

  void dripAtTheirPace() {
    QVERIFY(m_sandbox->addFault({.name = QStringLiteral("drip"), .wait = 20ms, .bytes = 10}));
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    const auto start = m_clock.steady();
    client.say(post(*m_sandbox, body));
    QTRY_VERIFY(client.heard.endsWith("}"));
    QVERIFY(m_clock.steady() - start > 400ms);
    client.say(post(*m_sandbox, body));
    QTRY_COMPARE(client.heard.count("-32601"), 2);
  }

  void sendNoFasterThanTheClientReads() {
    QVERIFY(m_sandbox->addFault({.name = QStringLiteral("huge-body"), .bytes = 16 * 1024 * 1024}));
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    client.say(post(*m_sandbox, body));
    QTRY_VERIFY(client.heard.size() > 1024 * 1024);
    QVERIFY(client.heard.contains("Content-Length: 16777216\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(bodyOf(client.heard).size(), 16 * 1024 * 1024, 30'000);
    QVERIFY(json::parse(bodyOf(client.heard)));
  }

  void neverEndTheHeaders() {
    QVERIFY(m_sandbox->addFault({.name = QStringLiteral("endless-headers")}));
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    client.say(post(*m_sandbox, body));
    QTRY_VERIFY(client.heard.size() > 100'000);
    QVERIFY(!client.heard.contains("\r\n\r\n"));
  }

  void waitBeforeTheyAnswer() {
    QVERIFY(m_sandbox->addFault({.name = QStringLiteral("slow"), .wait = 200ms}));
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    const auto start = m_clock.steady();
    client.say(post(*m_sandbox, body));
    QTRY_VERIFY(client.heard.endsWith("}"));
    QVERIFY(m_clock.steady() - start >= 200ms);
  }

  void speakTheStatusTheyAreTold() {
    QVERIFY(m_sandbox->addFault({.name = QStringLiteral("status"), .status = 503, .retryAfter = 7s}));
    QVERIFY(m_sandbox->addFault({.name = QStringLiteral("status"), .status = 204}));
    QVERIFY(m_sandbox->addFault({.name = QStringLiteral("redirect"), .status = 307}));
    QVERIFY(m_sandbox->addFault(
        {.name = QStringLiteral("redirect"), .location = QStringLiteral("http://other.example/")}));
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    const auto next = [&](const QByteArray &expected) {
      client.heard.clear();
      client.say(post(*m_sandbox, body));
      QTRY_VERIFY(client.heard.contains("\r\n\r\n"));
      QVERIFY2(client.heard.contains(expected), client.heard.constData());
    };
    next("HTTP/1.1 503 ");
    QVERIFY(client.heard.contains("\r\nRetry-After: 7\r\n"));
    QVERIFY(client.heard.contains("<html>"));
    next("HTTP/1.1 204 ");
    QVERIFY(client.heard.endsWith("\r\n\r\n"));
    next("HTTP/1.1 307 ");
    QVERIFY(client.heard.contains("\r\nLocation: https://127.0.0.1/api\r\n"));
    next("\r\nLocation: http://other.example/\r\n");
    next("-32601");
  }

  void strikeOnlyWhomTheyAreMeantFor() {
    QVERIFY(m_sandbox->addFault({.name = QStringLiteral("html"), .vendor = sandbox::Vendor::Tarlan}));
    QVERIFY(m_sandbox->addFault({.name = QStringLiteral("html"), .path = QStringLiteral("/other")}));
    QVERIFY(
        m_sandbox->addFault({.name = QStringLiteral("html"), .method = QStringLiteral("receipts.other")}));
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    client.say(post(*m_sandbox, body));
    QTRY_VERIFY(client.heard.contains("-32601"));
    client.heard.clear();
    client.say(post(*m_sandbox, R"({"id":5,"method":"receipts.other","params":{}})"));
    QTRY_VERIFY(client.heard.contains("<html>"));
  }

  void lastUntilTheyAreCleared() {
    QVERIFY(m_sandbox->addFault({.name = QStringLiteral("html"), .count = std::nullopt}));
    RawClient client(*m_sandbox);
    client.connectTo(m_sandbox->paycomUrl());
    for (int time = 1; time <= 3; ++time) {
      client.say(post(*m_sandbox, body));
      QTRY_COMPARE(client.heard.count("<html>"), time);
    }
    m_sandbox->clearFaults();
    client.say(post(*m_sandbox, body));
    QTRY_VERIFY(client.heard.contains("-32601"));
  }

 private:
  SystemClock m_clock;
  std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
