#include <QRegularExpression>
#include <QTest>

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
    QCOMPARE(digitsOrderId(day, 17, last), QStringLiteral("261102000179999"));
  }

  // 2^53 is the last whole number a JavaScript reader keeps exact.
  void fitsIntoANumberOfOtherPeople() {
    const QString id = digitsOrderId({2099, 12, 31}, 1'099'999, [](quint32 bound) { return bound - 1; });
    QCOMPARE(id, QStringLiteral("991231999999999"));
    QVERIFY(id.toLongLong() < (qint64{1} << 53));
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
