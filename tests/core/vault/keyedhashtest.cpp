#include "core/vault/keyedhash.h"

#include <QTest>

using namespace kassir;

class KeyedHashTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // RFC 4231, cases 2 and 6.
  void isWhatTheStandardSays_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("short key") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                               << QByteArray(
                                      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("long key") << QByteArray(131, '\xaa')
                              << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                              << QByteArray(
                                     "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
  }
  void isWhatTheStandardSays() {
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hash);
    const auto made = vault::keyedHash(SecretBytes(key), text);
    QVERIFY(made);
    QCOMPARE(made->toHex(), hash);
  }
};

QTEST_GUILESS_MAIN(KeyedHashTest)
#include "keyedhashtest.moc"
