#include <QDeadlineTimer>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <memory>

#include "tests/core/net/faultyserver.h"

using namespace kassir;
using namespace kassir::net;
using namespace kassir::test;
using sandbox::Sandbox;
using Code = Failure::Code;

namespace {

void keepBusy(std::chrono::milliseconds time) {
  const QDeadlineTimer until(time);
  while (!until.hasExpired()) QThread::yieldCurrentThread();
}

}  // namespace

// What nobody may ever see twice, and what may not be seen at all.
class OnceTest : public QObject {
  Q_OBJECT

  SystemClock m_clock;
  std::unique_ptr<Sandbox> m_server;

  [[nodiscard]] NetworkPolicy policy() const { return {m_server->caFile(), {}}; }
  [[nodiscard]] Request request() const { return createRequest(*m_server, 10s); }

 private Q_SLOTS:
  void init() {
    m_server = startSandbox(m_clock);
    QVERIFY(m_server);
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
      posts.back()->post(transport, request());
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
      posts.back()->post(transport, request());
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
};

QTEST_GUILESS_MAIN(OnceTest)
#include "oncetest.moc"
