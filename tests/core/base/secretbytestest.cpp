#include <QTest>
#include <type_traits>

#include "core/base/secretbytes.h"

using kassir::SecretBytes;

class SecretBytesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cannotBeCopied() {
    QVERIFY(!std::is_copy_constructible_v<SecretBytes>);
    QVERIFY(!std::is_copy_assignable_v<SecretBytes>);
  }

  void wipesWhatItTakes() {
    QByteArray source(QByteArrayLiteral("s3cret").constData());
    const SecretBytes secret = SecretBytes::take(std::move(source));
    QCOMPARE(secret.view(), QByteArrayView("s3cret"));
    QVERIFY(source.isEmpty());
  }

  void leavesNothingBehindWhenMoved() {
    SecretBytes first{QByteArrayView("s3cret")};
    const SecretBytes second = std::move(first);
    QVERIFY(first.isEmpty());
    QCOMPARE(second.view(), QByteArrayView("s3cret"));
    QCOMPARE(second.duplicate().view(), second.view());
  }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "secretbytestest.moc"
