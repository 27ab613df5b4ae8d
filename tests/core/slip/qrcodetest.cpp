#include "core/slip/qrcode.h"

#include <QTest>

using kassir::slip::QrCode;

namespace {

// A square ring of 7 modules around a square of 3: what a reader finds a code by.
bool hasFinder(const QrCode &code, int left, int top) {
  for (int y = 0; y < 7; ++y) {
    for (int x = 0; x < 7; ++x) {
      const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
      if (code.isDark(left + x, top + y) != (ring != 2)) return false;
    }
  }
  return true;
}

// The two bits beside the upper left finder that hold the level, XORed with the mask 10101 of the standard.
int levelBits(const QrCode &code) {
  const int bits = (code.isDark(0, 8) ? 2 : 0) + (code.isDark(1, 8) ? 1 : 0);
  return bits ^ 0b10;
}

}  // namespace

class QrCodeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hasThreeFindersAndNotAFourth() {
    const auto code = QrCode::encode(QStringLiteral("https://checkout.paycom.uz/5c9e0f3a7b1d2e4f6a8b0c1d"));
    QVERIFY(code);
    QVERIFY(hasFinder(*code, 0, 0));
    QVERIFY(hasFinder(*code, code->size() - 7, 0));
    QVERIFY(hasFinder(*code, 0, code->size() - 7));
    QVERIFY(!hasFinder(*code, code->size() - 7, code->size() - 7));
  }

  void isLightOutside() {
    const auto code = QrCode::encode(QStringLiteral("1"));
    QVERIFY(code);
    QCOMPARE(code->size(), 21);
    QVERIFY(code->isDark(0, 0));
    for (int i = -QrCode::quietZone; i < code->size() + QrCode::quietZone; ++i) {
      QVERIFY(!code->isDark(i, -1));
      QVERIFY(!code->isDark(-1, i));
      QVERIFY(!code->isDark(i, code->size()));
      QVERIFY(!code->isDark(code->size(), i));
    }
  }

  // The library raises the level while the code grows no larger, so a text that just fills its size tells.
  void isOfLevelM() {
    const auto code = QrCode::encode(QString(14, u'a'));  // 14 bytes fill version 1 at level M, 11 at Q
    QVERIFY(code);
    QCOMPARE(code->size(), 21);
    QCOMPARE(levelBits(*code), 0b00);
  }

  void holds2331BytesAndNoMore() {
    QVERIFY(QrCode::encode(QString(2331, u'a')));
    QVERIFY(!QrCode::encode(QString(2332, u'a')));
    QVERIFY(!QrCode::encode(QString(100'000, u'a')));
    QVERIFY(!QrCode::encode(QString(1166, u'Қ')));
  }

  void makesNothingOfNothing() {
    QVERIFY(!QrCode::encode(QString()));
    QVERIFY(!QrCode::encode(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b")));
  }
};

QTEST_GUILESS_MAIN(QrCodeTest)
#include "qrcodetest.moc"
