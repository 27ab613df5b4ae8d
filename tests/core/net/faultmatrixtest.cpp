#include <QTest>
#include <memory>

#include "tests/core/net/faultyserver.h"

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

}  // namespace

// What becomes of one request at a server that fails in each way we know.
class FaultMatrixTest : public QObject {
  Q_OBJECT

  SystemClock m_clock;
  std::unique_ptr<Sandbox> m_server;
  std::unique_ptr<Sandbox> m_other;  // the host that must never hear the key

  [[nodiscard]] NetworkPolicy policy() const { return {m_server->caFile(), {}}; }
  [[nodiscard]] Request request(std::chrono::milliseconds deadline = 700ms) const {
    return createRequest(*m_server, deadline);
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
};

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "faultmatrixtest.moc"
