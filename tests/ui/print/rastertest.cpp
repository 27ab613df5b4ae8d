#include "ui/print/raster.h"

#include <QPainter>
#include <QTest>

#include "core/slip/qrcode.h"
#include "core/slip/saleslip.h"
#include "tests/core/slip/plainwords.h"
#include "tests/core/slip/saleslips.h"
#include "tools.h"

using namespace kassir;
using namespace kassir::print;
using slip::Slip;

namespace {

Slip fourLineSlip() {
  return slip::saleSlip(slip::paidSale(), slip::plainWords());
}

Slip codeSlip(const QString &text) {
  return {QStringLiteral("1"), {}, {{slip::Qr{text}}}};
}

// On a white ground wider than the paper, as a camera sees it.
QImage pasted(const std::vector<QImage> &bands) {
  int height = 0;
  for (const QImage &band : bands) height += band.height();
  QImage whole(bands.front().width(), height, QImage::Format_RGB32);
  QPainter painter(&whole);
  int top = 0;
  for (const QImage &band : bands) {
    painter.drawImage(0, top, band);
    top += band.height();
  }
  return whole;
}

bool isBlack(const QImage &image, int x, int y) {
  return image.pixelColor(x, y) == Qt::black;
}

}  // namespace

Q_DECLARE_METATYPE(HeadWidth)

class RasterTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isOneBitADotAndAsWideAsTheHead_data() {
    QTest::addColumn<HeadWidth>("head");
    QTest::newRow("80 mm") << HeadWidth::Dots576;
    QTest::newRow("58 mm") << HeadWidth::Dots384;
  }
  void isOneBitADotAndAsWideAsTheHead() {
    QFETCH(HeadWidth, head);
    const auto bands = rasterOf(fourLineSlip(), head);
    QVERIFY(!bands.empty());
    for (const QImage &band : bands) {
      QCOMPARE(band.width(), static_cast<int>(head));
      QCOMPARE(band.format(), QImage::Format_Mono);
      QCOMPARE(band.color(0), QColor(Qt::white).rgb());
      QCOMPARE(band.color(1), QColor(Qt::black).rgb());
      QVERIFY(band.height() > 0 && band.height() <= 2000);
    }
  }

  void holdsACodeThatAScannerReads_data() { isOneBitADotAndAsWideAsTheHead_data(); }
  void holdsACodeThatAScannerReads() {
    QFETCH(HeadWidth, head);
    QCOMPARE(scanned(pasted(rasterOf(fourLineSlip(), head))),
             QStringLiteral("https://ofd.soliq.uz/check?t=UZ210317220001&r=1234&c=20261122072700&s=42"));
  }

  void setsSumsAtTheRightEdge_data() { isOneBitADotAndAsWideAsTheHead_data(); }
  void setsSumsAtTheRightEdge() {
    QFETCH(HeadWidth, head);
    for (const char *sum : {"1", "8888888", "-18"}) {
      const Slip slip{
          {}, {}, {{slip::Pair{QStringLiteral("x"), QLatin1String(sum), slip::Emphasis::Normal}}}};
      const QImage image = pasted(rasterOf(slip, head));
      int last = -1;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = last + 1; x < image.width(); ++x) {
          if (isBlack(image, x, y)) last = x;
        }
      }
      QVERIFY2(last >= image.width() - 4 && last < image.width(), qPrintable(QString::number(last)));
    }
  }

  // 2,331 bytes are the most a code holds; from about 1,000 on its modules would be too small for 58 mm.
  void neverMakesAModuleSmallerThan3Dots_data() {
    QTest::addColumn<HeadWidth>("head");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("module");
    QTest::newRow("short, 80 mm") << HeadWidth::Dots576 << 50 << 6;
    QTest::newRow("short, 58 mm") << HeadWidth::Dots384 << 50 << 6;
    QTest::newRow("long, 80 mm") << HeadWidth::Dots576 << 800 << 4;
    QTest::newRow("long, 58 mm") << HeadWidth::Dots384 << 800 << 3;
    QTest::newRow("too long, 80 mm") << HeadWidth::Dots576 << 2331 << 3;
    QTest::newRow("too long, 58 mm") << HeadWidth::Dots384 << 2331 << 0;
  }
  void neverMakesAModuleSmallerThan3Dots() {
    QFETCH(HeadWidth, head);
    QFETCH(int, length);
    QFETCH(int, module);
    const QString text(length, u'a');
    const auto bands = rasterOf(codeSlip(text), head);
    if (module == 0) {
      QVERIFY(bands.empty());
      return;
    }
    const QImage image = pasted(bands);
    const int modules = slip::QrCode::encode(text)->size() + 2 * slip::QrCode::quietZone;
    QCOMPARE(image.height(), module * modules);
    for (int y = 0; y < image.height(); ++y) {
      const bool isQuiet = y < 4 * module || y >= image.height() - 4 * module;
      for (int x = 0; x < image.width(); ++x) QVERIFY(!isQuiet || !isBlack(image, x, y));
    }
    QCOMPARE(scanned(image), text);
  }

  void cutsNoRowOfALongSlip() {
    Slip slip = fourLineSlip();
    const slip::Block line = slip.blocks[3];
    slip.blocks.insert(slip.blocks.begin() + 4, 1000, line);
    const auto bands = rasterOf(slip, HeadWidth::Dots576);
    QVERIFY(bands.size() > 50);
    const Slip alone{{}, {}, {line}};
    const QImage pattern = pasted(rasterOf(alone, HeadWidth::Dots576));
    // Below the first, bands hold nothing but whole lines, one like the other.
    const QImage &second = bands[1];
    QCOMPARE(second.height() % pattern.height(), 0);
    for (int top = 0; top < second.height(); top += pattern.height())
      QCOMPARE(second.copy(0, top, pattern.width(), pattern.height()).convertToFormat(QImage::Format_RGB32),
               pattern);
  }

  void givesATitleThreeRowsAndAnEllipsis() {
    const auto heightOf = [](const QString &text, int most) {
      const Slip slip{{}, {}, {{slip::Text{text, slip::Align::Left, slip::Emphasis::Normal, most}}}};
      return pasted(rasterOf(slip, HeadWidth::Dots384)).height();
    };
    const int row = heightOf(QStringLiteral("Нан"), 3);
    QVERIFY(row >= 20);
    const QString title = QStringLiteral("Сүт «Жайлау» 3,2 %, ұзақ сақталатын ").repeated(4);
    QCOMPARE(heightOf(title, 3), 3 * row);
    QVERIFY(heightOf(title, 0) > 3 * row);
    QCOMPARE(heightOf(QString(100, u'Ж'), 0), 4 * row);  // a word longer than the paper is wide
  }

  void putsAValueBelowItsCaptionWhereBothDoNotFit() {
    const auto heightOf = [](const QString &left, const QString &right, HeadWidth head) {
      const Slip slip{{}, {}, {{slip::Pair{left, right, slip::Emphasis::Normal}}}};
      return pasted(rasterOf(slip, head)).height();
    };
    const QString id = QStringLiteral("5c9e0f3a7b1d2e4f6a8b0c1d");
    const int row = heightOf(QStringLiteral("a"), QStringLiteral("b"), HeadWidth::Dots384);
    QCOMPARE(heightOf(QStringLiteral("Төлем нөмірі"), id, HeadWidth::Dots576), row);
    QCOMPARE(heightOf(QStringLiteral("Төлем нөмірі"), id, HeadWidth::Dots384), 2 * row);
    QCOMPARE(heightOf(QString(40, u'a'), QString(40, u'1'), HeadWidth::Dots384), 4 * row);
  }
};

QTEST_MAIN(RasterTest)
#include "rastertest.moc"
