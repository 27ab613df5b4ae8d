#include <QTest>
#include <QTimeZone>

#include "core/net/replyheaders.h"

using namespace std::chrono_literals;
using kassir::net::httpDate;
using kassir::net::retryAfter;
using Wait = std::optional<std::chrono::seconds>;

class ReplyHeadersTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsADate() {
    const auto date = httpDate("Sun, 06 Nov 1994 08:49:37 GMT");
    QVERIFY(date);
    QCOMPARE(*date, QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC));
  }

  void refusesWhatIsNoDate_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("rubbish") << QByteArrayLiteral("yesterday");
    QTest::newRow("no such day") << QByteArrayLiteral("Sun, 31 Nov 1994 08:49:37 GMT");
    QTest::newRow("another zone") << QByteArrayLiteral("Sun, 06 Nov 1994 08:49:37 +0500");
    QTest::newRow("no time") << QByteArrayLiteral("Sun, 06 Nov 1994 GMT");
    QTest::newRow("two zones") << QByteArrayLiteral("Sun, 06 Nov 1994 08:49:37 +0500 GMT");
    QTest::newRow("with more") << QByteArrayLiteral("Sun, 06 Nov 1994 08:49:37 GMT, x");
  }
  void refusesWhatIsNoDate() {
    QFETCH(QByteArray, text);
    QVERIFY(!httpDate(text));
  }

  void readsHowLongToWait_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Wait>("wait");
    QTest::newRow("seconds") << QByteArrayLiteral("120") << Wait(120s);
    QTest::newRow("none") << QByteArrayLiteral("0") << Wait(0s);
    QTest::newRow("blanks") << QByteArrayLiteral(" 7 ") << Wait(7s);
    QTest::newRow("date ahead") << QByteArrayLiteral("Sun, 06 Nov 1994 08:50:00 GMT") << Wait(60s);
    QTest::newRow("date gone by") << QByteArrayLiteral("Sun, 06 Nov 1994 08:00:00 GMT") << Wait(0s);
    QTest::newRow("date far away") << QByteArrayLiteral("Wed, 06 Nov 2030 08:49:00 GMT") << Wait(24h);
    QTest::newRow("two days") << QByteArrayLiteral("172800") << Wait(24h);
    QTest::newRow("more than a number") << QByteArrayLiteral("99999999999999999999") << Wait(24h);
    QTest::newRow("negative") << QByteArrayLiteral("-5") << Wait();
    QTest::newRow("fraction") << QByteArrayLiteral("1.5") << Wait();
    QTest::newRow("empty") << QByteArray() << Wait();
    QTest::newRow("rubbish") << QByteArrayLiteral("soon") << Wait();
  }
  void readsHowLongToWait() {
    QFETCH(QByteArray, text);
    QFETCH(Wait, wait);
    QVERIFY(retryAfter(text, QDateTime({1994, 11, 6}, {8, 49, 0}, Qt::UTC)) == wait);
  }
};

QTEST_GUILESS_MAIN(ReplyHeadersTest)
#include "replyheaderstest.moc"
