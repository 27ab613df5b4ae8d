#include <QRegularExpression>
#include <QTest>

#include "core/till/checkout/orderid.h"

using namespace kassir::till;

namespace {
const QDateTime moment({2026, 11, 2}, {9, 5, 7, 340});
}

class OrderIdTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void namesTillDayAndMoment() {
    const Random last = [](quint32 bound) { return bound - 1; };
    QCOMPARE(textOrderId(QStringLiteral("T1"), moment, last), QStringLiteral("T1-20261102-3270734-7777"));
    QCOMPARE(digitsOrderId(moment, last), QStringLiteral("261102327073499"));
  }

  // 2^53 is the last whole number a JavaScript reader keeps exact.
  void fitsIntoANumberOfOtherPeople() {
    const QDateTime latest({2099, 12, 31}, {23, 59, 59, 999});
    const QString id = digitsOrderId(latest, [](quint32 bound) { return bound - 1; });
    QCOMPARE(id.size(), qsizetype{15});
    QVERIFY(id.toLongLong() < (qint64{1} << 53));
  }

  void differsWithinOneMoment() {
    const Random random = systemRandom();
    QSet<QString> ids;
    for (int i = 0; i < 100; ++i) ids.insert(textOrderId(QStringLiteral("T1"), moment, random));
    QVERIFY(ids.size() > 95);  // of 2^20; a fixed suffix would leave one
    static const QRegularExpression form(QStringLiteral("^T1-\\d{8}-\\d+-[A-Z2-7]{4}$"));
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
