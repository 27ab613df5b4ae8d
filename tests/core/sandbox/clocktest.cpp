#include <QLocale>

#include "core/sandbox/signature.h"
#include "tests/core/sandbox/talk.h"

using namespace kassir;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using sandbox::Sandbox;

/// Vendors whose clock is wrong.
class ClockTest : public QObject {
  Q_OBJECT

  static constexpr auto day = 86'400s;

 private Q_SLOTS:
  void init() {
    auto started = Sandbox::start(m_clock, {.step = 1ms, .notYet = 0ms});
    QVERIFY(started);
    m_sandbox = std::move(started).value();
  }
  void cleanup() { m_sandbox.reset(); }

  void isToldInTheHeaderDate_data() { skews(); }
  void isToldInTheHeaderDate() {
    QFETCH(qint64, skew);
    m_sandbox->options().clockSkew = std::chrono::milliseconds(skew);
    QVERIFY(isNow(dateOf(m_sandbox->paycomUrl()), skew));
    QVERIFY(isNow(dateOf(m_sandbox->tarlanUrl()), skew));
    QVERIFY(isNow(dateOf(m_sandbox->controlUrl()), 0));
  }

  void isInAllTimesOfAReceipt_data() { skews(); }
  void isInAllTimesOfAReceipt() {
    QFETCH(qint64, skew);
    m_sandbox->options().clockSkew = std::chrono::milliseconds(skew);
    const QByteArray id = create(*m_sandbox, "a-1");
    QVERIFY(m_sandbox->pay(m_sandbox->receipts()[0].id));
    QTRY_COMPARE(m_sandbox->receipts()[0].state, 4);
    const Answer got = call(*m_sandbox, "receipts.get", "{\"id\":" + id + '}');
    QVERIFY(isNow(got.at(u"result.receipt.create_time"_s).toLongLong(), skew));
    QVERIFY(isNow(got.at(u"result.receipt.pay_time"_s).toLongLong(), skew));
    const Answer cancelled = call(*m_sandbox, "receipts.cancel", "{\"id\":" + id + '}');
    QVERIFY(isNow(cancelled.at(u"result.receipt.cancel_time"_s).toLongLong(), skew));
    const auto payTime = QDateTime::fromMSecsSinceEpoch(m_sandbox->receipts()[0].payTime);
    QVERIFY2(check("a-1").contains("&t=" + payTime.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1()),
             check("a-1").constData());
    // What the sandbox itself saw, and when, is no vendor's matter.
    QVERIFY(isNow(m_sandbox->requests()[0].time, 0));
    QVERIFY(isNow(m_sandbox->executions()[0].time, 0));
  }

  // A till that looks for what it sent by its own clock finds nothing once the clocks are too far apart.
  void isWhatTheListGoesBy() {
    m_sandbox->options().clockSkew = 1h;
    create(*m_sandbox, "a-1");
    QCOMPARE(listedBetween(-600s, 600s), 0U);
    QCOMPARE(listedBetween(3000s, 4200s), 1U);
    m_sandbox->options().clockSkew = 0ms;
    QCOMPARE(listedBetween(3000s, 4200s), 1U);
  }

  // The clock is set in the midst of a payment: nothing comes sooner or later for that.
  void changesNoWaitingTime_data() { skews(); }
  void changesNoWaitingTime() {
    QFETCH(qint64, skew);
    m_sandbox->options().listDelay = 1h;
    m_sandbox->options().notYet = 1h;
    create(*m_sandbox, "a-1");
    QVERIFY(m_sandbox->pay(m_sandbox->receipts()[0].id));
    QTRY_COMPARE(m_sandbox->receipts()[0].state, 4);
    m_sandbox->options().clockSkew = std::chrono::milliseconds(skew);
    QCOMPARE(listedBetween(-day, day), 0U);
    QVERIFY(!check("a-1").contains("oofd"));
    m_sandbox->options().listDelay = 0ms;
    m_sandbox->options().notYet = 0ms;
    QCOMPARE(listedBetween(-day, day), 1U);
    QVERIFY(check("a-1").contains("oofd"));
  }

 private:
  static void skews() {
    QTest::addColumn<qint64>("skew");
    QTest::newRow("right") << qint64{0};
    QTest::newRow("behind") << qint64{-7'200'500};
    QTest::newRow("ahead") << qint64{7'200'500};
    QTest::newRow("years behind") << qint64{-9LL * 365 * 86'400'000};
    QTest::newRow("years ahead") << qint64{9LL * 365 * 86'400'000};
  }

  [[nodiscard]] static bool isNow(qint64 time, qint64 skew) {
    return qAbs(time - skew - QDateTime::currentMSecsSinceEpoch()) < 60'000;
  }

  [[nodiscard]] qint64 dateOf(const QUrl &url) const {
    RawClient client(*m_sandbox);
    client.connectTo(url);
    client.say("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    if (!QTest::qWaitFor([&client] { return client.closed; })) return 0;
    const auto start = client.heard.indexOf("\r\nDate: ") + 8;
    const QByteArray date = client.heard.mid(start, client.heard.indexOf("\r\n", start) - start);
    QDateTime read = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    read.setTimeSpec(Qt::UTC);
    return read.toMSecsSinceEpoch();
  }

  [[nodiscard]] std::size_t listedBetween(std::chrono::seconds from, std::chrono::seconds to) const {
    const QDateTime now = m_clock.now();
    const auto time = [&now](std::chrono::seconds distance) {
      return QByteArray::number(now.addSecs(distance.count()).toMSecsSinceEpoch());
    };
    return call(*m_sandbox, "receipts.get_all",
                "{\"count\":50,\"offset\":0,\"from\":" + time(from) + ",\"to\":" + time(to) + '}')
        .json.find(u"result")
        ->items()
        .size();
  }

  [[nodiscard]] QByteArray check(const QByteArray &order) const {
    const auto &credentials = m_sandbox->credentials();
    const QByteArray query = "provider_order_id=" + order +
                             "&provider_code=" + credentials.tarlanProviderCode.toLatin1() +
                             "&provider_service_code=" + credentials.tarlanServiceCode.toLatin1();
    const QByteArray signature = sandbox::signatureOf(sandbox::readQuery(query), credentials.tarlanSecret);
    return talk(*m_sandbox, m_sandbox->tarlanUrl(),
                "GET " + m_sandbox->tarlanUrl().path().toLatin1() + '?' + query +
                    " HTTP/1.1\r\nHost: a\r\nX-Signature: " + signature + "\r\n\r\n")
        .body;
  }

  SystemClock m_clock;
  std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
