#include <QTest>
#include <QTimeZone>

#include "core/settings/businessday.h"

using namespace kassir;
using settings::businessDayOf;
using settings::DaySpan;
using settings::ShopSettings;
using settings::spanOf;

namespace {

ShopSettings shopIn(const QString &zone, int hour) {
  ShopSettings shop;
  shop.zone = zone;
  shop.dayBegins = std::chrono::hours(hour);
  return shop;
}

QDateTime moment(const QString &text) {
  return QDateTime::fromString(text, Qt::ISODate);
}

QDate day(const QString &text) {
  return QDate::fromString(text, Qt::ISODate);
}

}  // namespace

class BusinessDayTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void spansFromOneBeginningToTheNext_data() {
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *zone, int hour, const char *day, const char *from, const char *to) {
      QTest::addRow("%s, %d, %s", zone, hour, day)
          << QString::fromLatin1(zone) << hour << QString::fromLatin1(day) << QString::fromLatin1(from)
          << QString::fromLatin1(to);
    };
    row("Asia/Tashkent", 0, "2024-05-01", "2024-04-30T19:00:00Z", "2024-05-01T19:00:00Z");
    row("Asia/Tashkent", 5, "2024-05-01", "2024-05-01T00:00:00Z", "2024-05-02T00:00:00Z");
    row("Asia/Tashkent", 12, "2024-02-29", "2024-02-29T07:00:00Z", "2024-03-01T07:00:00Z");
    row("Asia/Tashkent", 0, "2023-02-28", "2023-02-27T19:00:00Z", "2023-02-28T19:00:00Z");
    row("Asia/Tashkent", 0, "1970-01-01", "1969-12-31T18:00:00Z", "1970-01-01T18:00:00Z");
    row("Asia/Tashkent", 0, "2038-01-19", "2038-01-18T19:00:00Z", "2038-01-19T19:00:00Z");
    row("Asia/Tashkent", 0, "2106-02-07", "2106-02-06T19:00:00Z", "2106-02-07T19:00:00Z");
    // From +6 to +5 at midnight, when it was 23 h again.
    row("Asia/Almaty", 0, "2024-02-28", "2024-02-27T18:00:00Z", "2024-02-28T18:00:00Z");
    row("Asia/Almaty", 0, "2024-02-29", "2024-02-28T18:00:00Z", "2024-02-29T19:00:00Z");
    row("Asia/Almaty", 0, "2024-03-01", "2024-02-29T19:00:00Z", "2024-03-01T19:00:00Z");
    row("Asia/Almaty", 5, "2024-02-29", "2024-02-28T23:00:00Z", "2024-03-01T00:00:00Z");
    row("Asia/Almaty", 5, "2024-03-01", "2024-03-01T00:00:00Z", "2024-03-02T00:00:00Z");
    // From 2 to 3 h at 1 h UTC in March, from 3 to 2 h in October.
    row("Europe/Berlin", 0, "2024-03-31", "2024-03-30T23:00:00Z", "2024-03-31T22:00:00Z");
    row("Europe/Berlin", 2, "2024-03-31", "2024-03-31T01:00:00Z", "2024-04-01T00:00:00Z");
    row("Europe/Berlin", 3, "2024-03-31", "2024-03-31T01:00:00Z", "2024-04-01T01:00:00Z");
    row("Europe/Berlin", 5, "2024-03-30", "2024-03-30T04:00:00Z", "2024-03-31T03:00:00Z");
    row("Europe/Berlin", 0, "2024-10-27", "2024-10-26T22:00:00Z", "2024-10-27T23:00:00Z");
    row("Europe/Berlin", 2, "2024-10-27", "2024-10-27T00:00:00Z", "2024-10-28T01:00:00Z");
    row("Europe/Berlin", 3, "2024-10-27", "2024-10-27T02:00:00Z", "2024-10-28T02:00:00Z");
    row("Europe/Berlin", 5, "2040-07-01", "2040-07-01T03:00:00Z", "2040-07-02T03:00:00Z");
    // Midnight left out, midnight shown twice, a whole day left out, and none of these ever.
    row("Asia/Beirut", 0, "2024-03-31", "2024-03-30T22:00:00Z", "2024-03-31T21:00:00Z");
    row("America/St_Johns", 0, "2010-11-07", "2010-11-07T02:30:00Z", "2010-11-08T03:30:00Z");
    row("America/St_Johns", 0, "2010-11-06", "2010-11-06T02:30:00Z", "2010-11-07T02:30:00Z");
    row("Pacific/Apia", 5, "2011-12-30", "2011-12-30T10:00:00Z", "2011-12-30T15:00:00Z");
    row("Pacific/Apia", 0, "2011-12-30", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z");
    row("Pacific/Kiritimati", 0, "2024-05-01", "2024-04-30T10:00:00Z", "2024-05-01T10:00:00Z");
    row("UTC", 0, "2024-12-31", "2024-12-31T00:00:00Z", "2025-01-01T00:00:00Z");
  }
  void spansFromOneBeginningToTheNext() {
    QFETCH(QString, zone);
    QFETCH(int, hour);
    QFETCH(QString, day);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const DaySpan expected{moment(from), moment(to)};
    const DaySpan span = spanOf(::day(day), shopIn(zone, hour));
    QCOMPARE(span.from.toString(Qt::ISODate), from);
    QCOMPARE(span.to.toString(Qt::ISODate), to);
    QCOMPARE(span, expected);
  }

  void putsASaleIntoItsDay_data() {
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("day");
    const auto row = [](const char *zone, int hour, const char *at, const char *day) {
      QTest::addRow("%s, %d, %s", zone, hour, at)
          << QString::fromLatin1(zone) << hour << QString::fromLatin1(at) << QString::fromLatin1(day);
    };
    row("Asia/Tashkent", 5, "2024-05-02T01:30:00+05:00", "2024-05-01");
    row("Asia/Tashkent", 5, "2024-05-02T04:59:59+05:00", "2024-05-01");
    row("Asia/Tashkent", 5, "2024-05-02T05:00:00+05:00", "2024-05-02");
    row("Asia/Tashkent", 0, "2024-05-02T00:00:00+05:00", "2024-05-02");
    row("Asia/Tashkent", 0, "2024-05-01T23:59:59+05:00", "2024-05-01");
    row("Asia/Tashkent", 12, "2024-03-01T11:59:59+05:00", "2024-02-29");
    row("Asia/Tashkent", 5, "2024-01-01T00:30:00+05:00", "2023-12-31");
    row("Asia/Tashkent", 0, "1970-01-01T00:00:00Z", "1970-01-01");
    row("Asia/Tashkent", 0, "2038-01-19T03:14:08Z", "2038-01-19");
    row("Asia/Tashkent", 0, "2038-01-19T19:00:00Z", "2038-01-20");
    // However the moment is written, and wherever the computer is.
    row("Asia/Tashkent", 0, "2024-05-01T19:00:00Z", "2024-05-02");
    row("Asia/Tashkent", 0, "2024-05-01T12:00:00-07:00", "2024-05-02");
    row("America/New_York", 0, "2024-05-02T08:59:59+05:00", "2024-05-01");
    row("Asia/Almaty", 0, "2024-02-29T23:59:59+06:00", "2024-02-29");
    row("Asia/Almaty", 0, "2024-02-29T23:30:00+05:00", "2024-02-29");
    row("Asia/Almaty", 0, "2024-03-01T00:00:00+05:00", "2024-03-01");
    row("Asia/Almaty", 5, "2024-03-01T04:59:59+05:00", "2024-02-29");
    row("Europe/Berlin", 2, "2024-03-31T01:59:59+01:00", "2024-03-30");
    row("Europe/Berlin", 2, "2024-03-31T03:00:00+02:00", "2024-03-31");
    row("Europe/Berlin", 3, "2024-10-27T02:59:59+01:00", "2024-10-26");
    // It was midnight already.
    row("America/St_Johns", 0, "2010-11-07T00:00:59-02:30", "2010-11-07");
    row("America/St_Johns", 0, "2010-11-06T23:30:00-03:30", "2010-11-07");
  }
  void putsASaleIntoItsDay() {
    QFETCH(QString, zone);
    QFETCH(int, hour);
    QFETCH(QString, at);
    QFETCH(QString, day);
    QCOMPARE(businessDayOf(moment(at), shopIn(zone, hour)), ::day(day));
  }

  // No sale may be in two days, or in none.
  void putsEachMomentIntoOneDay_data() {
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *zone, const char *first) {
      QTest::addRow("%s, %s", zone, first) << QString::fromLatin1(zone) << QString::fromLatin1(first);
    };
    row("Asia/Tashkent", "2024-02-27");
    row("Asia/Almaty", "2024-02-27");
    row("Europe/Berlin", "2024-03-29");
    row("Europe/Berlin", "2024-10-25");
    row("America/New_York", "2024-11-01");
    row("America/St_Johns", "2010-11-05");
    row("Asia/Beirut", "2024-03-29");
    row("Australia/Lord_Howe", "2024-04-05");
    row("Pacific/Apia", "2011-12-28");
    row("Pacific/Kwajalein", "1993-08-19");
  }
  void putsEachMomentIntoOneDay() {
    QFETCH(QString, zone);
    QFETCH(QString, first);
    constexpr int quarter = 15 * 60;
    constexpr int latestHour = 12;
    for (int hour = 0; hour <= latestHour; ++hour) {
      const ShopSettings shop = shopIn(zone, hour);
      QDate last;
      for (int i = 0; i < 5 * 96; ++i) {
        const QDateTime at = moment(first + QStringLiteral("T00:00:30Z")).addSecs(qint64{i} * quarter);
        const QDate day = businessDayOf(at, shop);
        const DaySpan span = spanOf(day, shop);
        QVERIFY2(span.from <= at && at < span.to, qPrintable(at.toString(Qt::ISODate)));
        QVERIFY(!last.isValid() || day >= last);
        last = day;
      }
    }
  }

  void takesTheComputersZoneWhereNoneIsSet_data() {
    QTest::addColumn<QByteArray>("computer");
    QTest::newRow("by name") << QByteArray("Asia/Tashkent");
    QTest::newRow("by rule") << QByteArray("UZT-5");
    QTest::newRow("by file") << QByteArray("/usr/share/zoneinfo/Asia/Tashkent");
  }
  void takesTheComputersZoneWhereNoneIsSet() {
    QFETCH(QByteArray, computer);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", computer);
    const QDate day = businessDayOf(moment(QStringLiteral("2024-05-01T19:00:00Z")), shopIn({}, 0));
    const DaySpan span = spanOf(day, shopIn({}, 5));
    qputenv("TZ", before);
    QCOMPARE(day, QDate(2024, 5, 2));
    QCOMPARE(span.from, moment(QStringLiteral("2024-05-02T00:00:00Z")));
  }

  void knowsNoDayOfNoMoment() {
    QVERIFY(businessDayOf(QDateTime(), shopIn(QStringLiteral("UTC"), 0)).isNull());
    QVERIFY(!spanOf(QDate(), shopIn(QStringLiteral("UTC"), 0)).from.isValid());
  }
};

QTEST_GUILESS_MAIN(BusinessDayTest)
#include "businessdaytest.moc"
