#include <QTest>
#include <memory>

#include "tests/support/faketransport.h"

using namespace kassir;
using namespace kassir::net;
using kassir::test::FakeTransport;
using kassir::test::HeardRequest;

namespace {
Request sale() {
  Request request;
  request.url = QUrl(QStringLiteral("https://example.uz/api"));
  request.headers.push_back({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
  request.secretHeader = SecretHeader{QByteArrayLiteral("X-Auth"), SecretBytes(QByteArrayView("id:key"))};
  request.body = SecretBytes(QByteArrayView("{}"));
  return request;
}
}  // namespace

class FakeTransportTest : public QObject {
  Q_OBJECT

  std::vector<Exchange> m_answers;
  int m_asked = 0;

  Callback<Exchange> callback() {
    return {this, [this](const Exchange &exchange) { m_answers.push_back(exchange); }};
  }
  BeforeBody hook(bool answer) {
    return [this, answer] { return ++m_asked > 0 && answer; };
  }

 private Q_SLOTS:
  void init() {
    m_answers.clear();
    m_asked = 0;
  }

  void remembersWhatItHeard() {
    FakeTransport transport;
    transport.postOnce(sale(), hook(true), callback());
    QCOMPARE(transport.heard().size(), 1u);
    const HeardRequest &heard = transport.heard().front();
    QCOMPARE(heard.method, HeardRequest::Method::Post);
    QCOMPARE(heard.url, QUrl(QStringLiteral("https://example.uz/api")));
    QCOMPARE(heard.header("content-type"), QByteArrayLiteral("application/json"));
    QCOMPARE(heard.secretName, QByteArrayLiteral("X-Auth"));
    QCOMPARE(heard.secretValue, QByteArrayLiteral("id:key"));
    QCOMPARE(heard.body, QByteArrayLiteral("{}"));
  }

  void answersFromItsQueueButNotInsideTheCall() {
    FakeTransport transport;
    transport.willAnswer(200, QByteArrayLiteral("first"));
    transport.willAnswer(500, QByteArrayLiteral("second"));
    transport.get(sale(), callback());
    transport.postOnce(sale(), hook(true), callback());
    QCOMPARE(m_answers.size(), 0u);
    QTRY_COMPARE(m_answers.size(), 2u);
    QCOMPARE(m_answers[0].value().body, QByteArrayLiteral("first"));
    QCOMPARE(m_answers[1].value().status, 500);
    QCOMPARE(m_asked, 1);
    QCOMPARE(transport.bodiesReleased(), 1);
  }

  void answersByHandLater() {
    FakeTransport transport;
    transport.postOnce(sale(), hook(true), callback());
    QTRY_COMPARE(transport.waiting(), 1u);
    QCOMPARE(m_asked, 1);
    transport.answer(failure(Failure{Failure::Code::TimedOut, Delivery::MaybeSent}));
    QCOMPARE(m_answers.size(), 1u);
    QCOMPARE(transport.waiting(), 0u);
  }

  void holdsBackWhatTheHookRefuses() {
    FakeTransport transport;
    transport.willAnswer(200, {});
    transport.postOnce(sale(), hook(false), callback());
    QTRY_COMPARE(m_answers.size(), 1u);
    QVERIFY((m_answers[0].error() == Failure{Failure::Code::HeldBack, Delivery::NotSent}));
    QCOMPARE(transport.bodiesReleased(), 0);
  }

  void asksNoHookWhenItFailsUnsent() {
    FakeTransport transport;
    transport.willFail(Failure::Code::ConnectionRefused, Delivery::NotSent);
    transport.postOnce(sale(), hook(true), callback());
    QTRY_COMPARE(m_answers.size(), 1u);
    QCOMPARE(m_asked, 0);
  }

  void isSilentOnceItIsGone() {
    auto transport = std::make_unique<FakeTransport>();
    transport->willAnswer(200, {});
    transport->get(sale(), callback());
    transport.reset();
    FakeTransport other;
    other.willAnswer(404, {});
    other.get(sale(), callback());
    QTRY_COMPARE(m_answers.size(), 1u);
    QCOMPARE(m_answers[0].value().status, 404);
  }
};

QTEST_GUILESS_MAIN(FakeTransportTest)
#include "faketransporttest.moc"
