#include <openssl/err.h>

#include <QTest>

#include "core/vault/aesgcm.h"

using namespace kassir;

namespace {
// Test case 16 of "The Galois/Counter Mode of Operation" (McGrew, Viega).
const QByteArray nonce = QByteArray::fromHex("cafebabefacedbaddecaf888");
const QByteArray header = QByteArray::fromHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
const QByteArray sealed = QByteArray::fromHex(
    "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838"
    "c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");

SecretBytes key() {
  return SecretBytes(QByteArray::fromHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
}

SecretBytes plain() {
  return SecretBytes(
      QByteArray::fromHex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c9595680953"
                          "2fcf0e2449a6b525b16aedf5aa0de657ba637b39"));
}
}  // namespace

class AesGcmTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithThePublishedVector() {
    QCOMPARE(vault::seal(key(), nonce, header, plain()), std::optional(sealed));
    QCOMPARE(vault::unseal(key(), nonce, header, sealed)->view(), plain().view());
  }

  void takesNothingToEncrypt() {
    const auto empty = vault::seal(key(), nonce, header, SecretBytes());
    QCOMPARE(empty->size(), vault::tagSize);
    QVERIFY(vault::unseal(key(), nonce, header, *empty)->isEmpty());
  }

  void opensNothingElse() {
    SecretBytes otherKey(key().view().chopped(1).toByteArray() + 'x');
    QVERIFY(!vault::unseal(otherKey, nonce, header, sealed));
    QVERIFY(!vault::unseal(key(), QByteArray(12, 'x'), header, sealed));
    QVERIFY(!vault::unseal(key(), nonce, header + 'x', sealed));
    QVERIFY(!vault::unseal(key(), nonce, header, sealed + 'x'));
    QVERIFY(!vault::unseal(key(), nonce, header, sealed.first(15)));
  }

  void refusesKeysAndNoncesOfOtherSizes() {
    const SecretBytes shortKey(key().view().first(31));
    QVERIFY(!vault::seal(shortKey, nonce, header, plain()));
    QVERIFY(!vault::unseal(shortKey, nonce, header, sealed));
    QVERIFY(!vault::seal(key(), nonce.first(11), header, plain()));
    QVERIFY(!vault::unseal(key(), nonce + 'x', header, sealed));
  }

  void leavesNoErrorForTlsToFind() {
    QVERIFY(!vault::unseal(key(), nonce, header + 'x', sealed));
    QCOMPARE(ERR_peek_error(), 0UL);
  }

  void givesOtherRandomBytesEachTime() {
    QCOMPARE(vault::randomBytes(32)->view().size(), qsizetype{32});
    QVERIFY(vault::randomBytes(32)->view() != vault::randomBytes(32)->view());
  }
};

QTEST_GUILESS_MAIN(AesGcmTest)
#include "aesgcmtest.moc"
