#include <QRegularExpression>
#include <QTest>

#include "core/sale/orderidform.h"
#include "core/till/journal/orderid.h"

using namespace kassir;
using namespace kassir::till;

namespace {
const QDate day(2026, 11, 2);
}

class OrderIdTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesTillDayAndNumber() {
    const Random last = [](quint32 bound) { return bound - 1; };
    QCOMPARE(textOrderId(QStringLiteral("T1"), day, 17, last), QStringLiteral("T1-20261102-17-7777"));
  }

  // 2^53 is the last whole number a JavaScript reader keeps exact. No zero stands in front, to be lost.
  void fitsIntoANumberOfOtherPeople() {
    for (int later = 0; later < 5'000; ++later) {
      for (const quint32 chance : {0u, 1u}) {
        const Random random = [chance](quint32 bound) { return chance * (bound - 1); };
        const QString id = digitsOrderId(day.addDays(later), random);
        QCOMPARE(id.size(), 15);
        QVERIFY(id.front() != u'0');
        QVERIFY(id.toLongLong() < (qint64{1} << 53));
      }
    }
  }

  // Two tills at 200 sales a day, for 10,000 years.
  void isTooRareToMeetAnother() {
    qint64 chances = 1;
    const Random counting = [&chances](quint32 bound) {
      chances *= bound;
      return bound - 1;
    };
    const qint64 last = digitsOrderId(day, counting).toLongLong();
    QVERIFY(chances >= qint64{200} * 200 * 365 * 10'000);
    QVERIFY(last < digitsOrderId(
                       day.addDays(1), [](quint32) { return 0u; })
                       .toLongLong());
    const Random random = systemRandom();
    QVERIFY(digitsOrderId(day, random) != digitsOrderId(day, random));
  }

  // A journal that was restored counts from an older number.
  void differsForTheSameNumber() {
    const Random random = systemRandom();
    QSet<QString> ids;
    for (int i = 0; i < 100; ++i) ids.insert(textOrderId(QStringLiteral("T1"), day, 17, random));
    QVERIFY(ids.size() > 95);  // of 2^20; a fixed suffix would leave one
    static const QRegularExpression form(QStringLiteral("^T1-\\d{8}-17-[A-Z2-7]{4}$"));
    for (const QString &id : std::as_const(ids)) QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
  }

  // By this a search tells a receipt of another order from one whose description says something else.
  void isKnownByItsForm() {
    const Random random = systemRandom();
    for (qint64 number = 1; number < 200; ++number) {
      for (const QString &till : {QStringLiteral("T1"), QStringLiteral("Дүкен-2")})
        QVERIFY(sale::isGivenOrderId(textOrderId(till, day, number, random)));
      QVERIFY(sale::isGivenOrderId(digitsOrderId(day, random)));
    }
    const char *others[] = {"",
                            "магазине",
                            "T1-20261102-17-ABC",
                            "T1-20261302-17-ABCD",
                            "-20261102-17-ABCD",
                            "20261102-17-ABCD",
                            "26110200017999",
                            "061302000179999",
                            "C-1",
                            "1001",
                            "T1-20261102-17-abcd"};
    for (const char *other : others) QVERIFY2(!sale::isGivenOrderId(QString::fromUtf8(other)), other);
  }

  void knowsWhatCanBeAnOrderId() {
    QVERIFY(isOrderId(u"test"));
    QVERIFY(isOrderId(u"Тапсырыс-№1 a&b"));
    QVERIFY(!isOrderId(u""));
    QVERIFY(!isOrderId(u" a"));
    QVERIFY(!isOrderId(u"a  b"));
    QVERIFY(!isOrderId(u"a\u00A0b"));
    QVERIFY(!isOrderId(u"a\u200Bb"));
    QVERIFY(!isOrderId(u"a\n"));
    QVERIFY(!isOrderId(u"a\u202Eb"));
    QVERIFY(isOrderId(QString(64, u'a')));
    QVERIFY(!isOrderId(QString(65, u'a')));
  }
};

QTEST_GUILESS_MAIN(OrderIdTest)
#include "orderidtest.moc"
