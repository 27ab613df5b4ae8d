#include "core/till/upkeep/serverclock.h"

#include <QTest>

#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

using namespace kassir;
using namespace kassir::till;
using namespace std::chrono_literals;

class ServerClockTest : public QObject {
  Q_OBJECT

 private:
  test::FakeTransport m_transport;
  test::FakeClock m_clock;
  ServerClock m_servers{m_transport, m_clock};
  int m_answers = 0;

  void ask(const net::Exchange &exchange, bool isPost) {
    m_transport.willAnswer(exchange);
    net::Request request;
    request.url = QUrl(QStringLiteral("https://example.com/"));
    const Callback<net::Exchange> callback(this, [this](const net::Exchange &) { ++m_answers; });
    const int before = m_answers;
    if (isPost) {
      m_servers.postOnce(
          std::move(request), [] { return true; }, callback);
    } else {
      m_servers.get(std::move(request), callback);
    }
    QTRY_COMPARE(m_answers, before + 1);
  }

 private Q_SLOTS:
  void comparesEachReplyThatTellsTheTime() {
    QVERIFY(!m_servers.ahead());
    ask(net::Reply{200, "{}", m_clock.now().addSecs(-300), {}}, false);
    QCOMPARE(m_servers.ahead(), std::optional(300s));
    ask(net::Reply{500, "", m_clock.now().addSecs(90), {}}, true);
    QCOMPARE(m_servers.ahead(), std::optional(-90s));
  }

  void keepsWhatItKnowsWhereNothingIsTold() {
    ask(net::Reply{200, "{}", m_clock.now().addSecs(-7), {}}, true);
    ask(net::Reply{200, "{}", {}, {}}, true);
    ask(failure(net::Failure{net::Failure::Code::ConnectionLost, net::Delivery::MaybeSent}), false);
    QCOMPARE(m_servers.ahead(), std::optional(7s));
  }
};

QTEST_GUILESS_MAIN(ServerClockTest)
#include "serverclocktest.moc"
