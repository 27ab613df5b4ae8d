#include <QSignalSpy>
#include <QTest>

#include "core/net/oneshotbody.h"

using kassir::SecretBytes;
using kassir::net::Delivery;
using kassir::net::OneShotBody;

class OneShotBodyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void yieldsNothingBeforeItsRelease() {
    OneShotBody body(SecretBytes(QByteArrayView("sale")), [] { return true; });
    QCOMPARE(body.bytesAvailable(), 0);
    QCOMPARE(body.read(10), QByteArray());
    QVERIFY(!body.atEnd());
    QCOMPARE(body.delivery(), Delivery::NotSent);
  }

  void yieldsNothingWhenHeldBack() {
    OneShotBody body(SecretBytes(QByteArrayView("sale")), [] { return false; });
    QVERIFY(!body.release());
    QCOMPARE(body.read(10), QByteArray());
    QCOMPARE(body.delivery(), Delivery::NotSent);
  }

  void asksOnce_data() {
    QTest::addColumn<bool>("answer");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
  }
  void asksOnce() {
    QFETCH(bool, answer);
    int asked = 0;
    OneShotBody body(SecretBytes(QByteArrayView("sale")), [&] {
      ++asked;
      return answer;
    });
    QCOMPARE(body.release(), answer);
    QCOMPARE(body.release(), answer);
    QCOMPARE(asked, 1);
  }

  void tellsWhenItCanBeRead() {
    OneShotBody body(SecretBytes(QByteArrayView("sale")), [] { return true; });
    const QSignalSpy spy(&body, &QIODevice::readyRead);
    QVERIFY(body.release());
    QCOMPARE(spy.count(), 1);
  }

  void countsWhatIsTaken() {
    OneShotBody body(SecretBytes(QByteArrayView("sale")), [] { return true; });
    QVERIFY(body.release());
    QCOMPARE(body.delivery(), Delivery::NotSent);
    QCOMPARE(body.read(1), QByteArrayLiteral("s"));
    QCOMPARE(body.delivery(), Delivery::MaybeSent);
    QCOMPARE(body.bytesAvailable(), 3);
    QCOMPARE(body.read(10), QByteArrayLiteral("ale"));
    QVERIFY(body.atEnd());
  }

  void cannotBeReadTwice() {
    OneShotBody body(SecretBytes(QByteArrayView("sale")), [] { return true; });
    QVERIFY(body.release());
    QCOMPARE(body.readAll(), QByteArrayLiteral("sale"));
    QVERIFY(body.isSequential());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.readAll(), QByteArray());
  }

  void anEmptyOneMayHaveLeftOnceReleased() {
    OneShotBody body({}, [] { return true; });
    QCOMPARE(body.delivery(), Delivery::NotSent);
    QVERIFY(body.release());
    QCOMPARE(body.delivery(), Delivery::MaybeSent);
  }
};

QTEST_GUILESS_MAIN(OneShotBodyTest)
#include "oneshotbodytest.moc"
