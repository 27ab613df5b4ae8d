#include <QDeadlineTimer>
#include <QFile>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <memory>

#include "core/sandbox/sandbox.h"
#include "tests/core/net/observation.h"
#include "tests/core/net/scriptedserver.h"

using namespace kassir;
using namespace kassir::net;
using namespace kassir::test;
using sandbox::Fault;
using sandbox::Sandbox;
using Code = Failure::Code;

namespace {

constexpr int answered = -1;

int code(Code code) {
  return static_cast<int>(code);
}

std::unique_ptr<Sandbox> startSandbox(Clock &clock) {
  auto started = Sandbox::start(clock);
  return started ? std::move(started).value() : nullptr;
}

qsizetype postsSeenBy(const Sandbox &server) {
  return std::count_if(server.requests().begin(), server.requests().end(),
                       [](const sandbox::SeenRequest &seen) { return seen.request.method == "POST"; });
}

Fault always(const char *name) {
  Fault fault;
  fault.name = QString::fromLatin1(name);
  fault.count = std::nullopt;  // each repetition of Qt's would meet it again
  return fault;
}

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

// What becomes of one request at a server that fails in each way we know.
class FaultMatrixTest : public QObject {
  Q_OBJECT

  SystemClock m_clock;
  std::unique_ptr<Sandbox> m_server;
  std::unique_ptr<Sandbox> m_other;  // the host that must never hear the key

  [[nodiscard]] NetworkPolicy policy() const { return {m_server->caFile(), {}}; }
  // As bodies of a client look, so that the stand-in has something to cut.
  [[nodiscard]] Request request(std::chrono::milliseconds deadline = 700ms) const {
    Request made = requestTo(m_server->paycomUrl(), deadline);
    const auto &credentials = m_server->credentials();
    made.secretHeader->value =
        SecretBytes(QByteArray(credentials.paycomId.toLatin1() + ':' + credentials.paycomKey));
    made.body =
        R"({"id":1,"method":"receipts.create","params":{"amount":500000,"account":{"order_id":"1"}}})";
    return made;
  }

  // Rows are written down before the other host has a port.
  [[nodiscard]] Fault aimed(Fault fault) const {
    if (fault.location.isEmpty()) return fault;
    QUrl location(fault.location);
    location.setPort(m_other->paycomUrl().port());
    fault.location = location.toString();
    return fault;
  }

  static void addRows() {
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<Delivery>("delivery");
    const auto row = [](const char *name, int outcome, Delivery delivery) {
      QTest::newRow(name) << always(name) << outcome << delivery;
    };
    row("silent", code(Code::TimedOut), Delivery::NotSent);
    row("reset-in-handshake", code(Code::ConnectionLost), Delivery::NotSent);
    row("close-in-handshake", code(Code::ConnectionLost), Delivery::NotSent);
    row("certificate-expired", code(Code::CertificateExpired), Delivery::NotSent);
    row("certificate-not-yet-valid", code(Code::CertificateExpired), Delivery::NotSent);
    row("certificate-self-signed", code(Code::CertificateUntrusted), Delivery::NotSent);
    row("certificate-wrong-host", code(Code::CertificateWrongHost), Delivery::NotSent);
    row("certificate-untrusted", code(Code::CertificateUntrusted), Delivery::NotSent);
    row("close", code(Code::ConnectionLost), Delivery::MaybeSent);
    row("reset", code(Code::ConnectionLost), Delivery::MaybeSent);
    row("half-status-line", code(Code::ConnectionLost), Delivery::MaybeSent);
    row("rubbish", code(Code::ConnectionLost), Delivery::MaybeSent);
    row("half-close", code(Code::ConnectionLost), Delivery::MaybeSent);
    row("close-after-headers", code(Code::ConnectionLost), Delivery::MaybeSent);
    row("cut-body", code(Code::ConnectionLost), Delivery::MaybeSent);
    // HTTP cannot tell this one from a whole reply: strict JSON will.
    row("cut-body-without-length", answered, Delivery::MaybeSent);
    row("hang", code(Code::TimedOut), Delivery::MaybeSent);
    row("endless-headers", code(Code::TimedOut), Delivery::MaybeSent);
    row("huge-body", code(Code::TooLarge), Delivery::MaybeSent);
    row("gzip", code(Code::Encoded), Delivery::MaybeSent);
    row("gzip-bomb", code(Code::Encoded), Delivery::MaybeSent);
    for (const char *name : {"html", "empty", "bom", "utf-16", "nul-byte", "deep-nesting", "duplicate-keys",
                             "nan", "wrong-id", "result-and-error"}) {
      row(name, answered, Delivery::MaybeSent);
    }
    Fault drip = always("drip");
    drip.wait = 20ms;
    QTest::newRow("drip") << drip << code(Code::TimedOut) << Delivery::MaybeSent;
    for (const int number : {301, 302, 303, 307, 308}) {
      Fault redirect = always("redirect");
      redirect.status = number;
      QTest::addRow("%d to itself", number) << redirect << code(Code::Redirected) << Delivery::MaybeSent;
      redirect.location = QStringLiteral("https://127.0.0.1/api");
      QTest::addRow("%d to another host", number)
          << redirect << code(Code::Redirected) << Delivery::MaybeSent;
      redirect.location = QStringLiteral("http://127.0.0.1/api");
      QTest::addRow("%d to plain http", number) << redirect << code(Code::Redirected) << Delivery::MaybeSent;
    }
    for (const int number : {204, 401, 403, 404, 408, 413, 429, 500, 502, 503}) {
      Fault status = always("status");
      status.status = number;
      QTest::addRow("%d", number) << status << answered << Delivery::MaybeSent;
    }
  }

  void verify(const Observation &seen, int outcome, Delivery delivery) {
    if (outcome == answered) {
      QVERIFY(seen.last->hasValue());
    } else {
      QCOMPARE(code(seen.last->error().code), outcome);
      QCOMPARE(seen.last->error().delivery, delivery);
    }
    QVERIFY2(seen.took < 1s, QByteArray::number(qint64{seen.took.count()}).constData());
    QCOMPARE(seen.answers, 1);
    QVERIFY(m_other->connections().empty());
  }

 private Q_SLOTS:
  void init() {
    m_server = startSandbox(m_clock);
    QVERIFY(m_server);
    m_other = startSandbox(m_clock);
    QVERIFY(m_other);
  }

  void sendsAPostOnceWhateverTheServerDoes_data() { addRows(); }
  void sendsAPostOnceWhateverTheServerDoes() {
    QFETCH(Fault, fault);
    QFETCH(int, outcome);
    QFETCH(Delivery, delivery);
    QVERIFY(m_server->addFault(aimed(fault)));
    HttpsTransport transport(policy());
    Observation post;
    post.post(transport, request());
    QVERIFY(post.isAnswered());
    verify(post, outcome, delivery);
    QCOMPARE(postsSeenBy(*m_server), delivery == Delivery::NotSent ? 0 : 1);
    QCOMPARE(post.hooks, delivery == Delivery::NotSent ? 0 : 1);
  }

  void endsAGetWhateverTheServerDoes_data() { sendsAPostOnceWhateverTheServerDoes_data(); }
  void endsAGetWhateverTheServerDoes() {
    QFETCH(Fault, fault);
    QFETCH(int, outcome);
    QFETCH(Delivery, delivery);
    QVERIFY(m_server->addFault(aimed(fault)));
    HttpsTransport transport(policy());
    Observation get;
    get.get(transport, request());
    QVERIFY(get.isAnswered());
    verify(get, outcome, delivery);
    QVERIFY(m_server->requests().size() <= 1);  // also where Qt would ask again by itself
  }

  void sendsNothingWhenHeldBack() {
    HttpsTransport transport(policy());
    for (int round = 0; round < 50; ++round) {
      Observation post;
      post.hookAnswer = false;
      post.post(transport, request());
      QVERIFY(post.isAnswered());
      QVERIFY(post.failedWith(Code::HeldBack, Delivery::NotSent));
      QCOMPARE(post.hooks, 1);
    }
    // One that is let through proves that the others would have been seen by now.
    Observation last;
    last.post(transport, request());
    QVERIFY(last.isAnswered());
    QVERIFY(last.last->hasValue());
    QCOMPARE(m_server->requests().size(), 1u);
  }

  void sendsNothingWhenHeldBackWhileTheTillIsBusy() {
    HttpsTransport transport(policy());
    bool answered = false;
    const auto hook = [this] {
      QMetaObject::invokeMethod(
          this, [] { keepBusy(50ms); }, Qt::QueuedConnection);
      return false;
    };
    transport.postOnce(request(), hook, {this, [&answered](const Exchange &) { answered = true; }});
    QTRY_VERIFY(answered);
    Observation last;
    last.post(transport, request());
    QVERIFY(last.isAnswered());
    QCOMPARE(m_server->requests().size(), 1u);
  }

  void asksItsHookBeforeAnyByteOfTheRequestLeaves() {
    HttpsTransport transport(policy());
    int asked = 0;
    bool done = false;
    transport.postOnce(request(),
                       [&] {
                         ++asked;
                         return m_server->requests().empty() && m_server->connections().size() == 1;
                       },
                       {this, [&](const Exchange &exchange) { done = exchange.hasValue(); }});
    QTRY_VERIFY(done);
    QCOMPARE(asked, 1);
    QCOMPARE(m_server->requests().size(), 1u);
  }

  void neverRepeatsAPost_data() {
    QTest::addColumn<QString>("fault");
    for (const char *name : {"close", "reset", "half-status-line", "rubbish", "close-before-body"}) {
      QTest::newRow(name) << QString::fromLatin1(name);
    }
  }
  void neverRepeatsAPost() {
    QFETCH(QString, fault);
    QVERIFY(m_server->addFault(always(fault.toLatin1().constData())));
    HttpsTransport transport(policy());
    std::vector<std::unique_ptr<Observation>> posts;
    for (int round = 0; round < 50; ++round) {
      posts.push_back(std::make_unique<Observation>());
      posts.back()->post(transport, request(5s));
      QVERIFY(posts.back()->isAnswered());
    }
    for (const auto &post : posts) {
      QVERIFY(!post->last->hasValue());
      QCOMPARE(post->last->error().code, Code::ConnectionLost);
      QCOMPARE(post->hooks, 1);
    }
    const qsizetype whole = std::count_if(m_server->requests().begin(), m_server->requests().end(),
                                          [](const auto &seen) { return seen.request.complete; });
    QVERIFY2(whole <= 50, QByteArray::number(whole).constData());
    if (fault != QLatin1String("close-before-body")) QCOMPARE(postsSeenBy(*m_server), 50);
  }

  void answersTwentyPostsAtOnce() {
    HttpsTransport transport(policy());
    std::vector<std::unique_ptr<Observation>> posts;
    for (int number = 0; number < 20; ++number) {
      posts.push_back(std::make_unique<Observation>());
      posts.back()->post(transport, request(10s));
    }
    const auto isAnswered = [](const auto &post) { return post->answers == 1 && post->last->hasValue(); };
    QTRY_VERIFY(std::all_of(posts.begin(), posts.end(), isAnswered));
    QCOMPARE(postsSeenBy(*m_server), 20);
  }

  void finishesAPostWhoseOwnerIsGone() {
    HttpsTransport transport(policy());
    auto post = std::make_unique<Observation>();
    bool released = false;
    transport.postOnce(request(), [&released] { return released = true; },
                       {post.get(), [](const Exchange &) { qFatal("its owner is gone"); }});
    post.reset();
    QTRY_COMPARE(postsSeenBy(*m_server), 1);
    QVERIFY(released);
  }

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
    post ? seen.post(transport, requestTo(url)) : seen.get(transport, requestTo(url));
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

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "faultmatrixtest.moc"
