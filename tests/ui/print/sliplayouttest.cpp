#include "ui/print/sliplayout.h"

#include <QImage>
#include <QTest>

using namespace kassir::print;
using kassir::slip::Block;
using kassir::slip::Qr;
using kassir::slip::Row;
using kassir::slip::Slip;
using kassir::slip::Text;

namespace {

constexpr int width = 384;
constexpr int height = 500;

Sheet sheet(Sheet::Kind kind) {
  Sheet sheet = rollSheet({width, height}, 203);
  sheet.kind = kind;
  return sheet;
}

Block rows(std::size_t count) {
  return Block(count, Row(Text{QStringLiteral("█████"), {}, {}, 0}));
}

QImage device() {
  return QImage(width, height, QImage::Format_RGB32);
}

int rowHeight() {
  QImage image = device();
  return SlipLayout({{}, {}, {rows(1)}}, sheet(Sheet::Kind::Roll), &image).heightOf(0);
}

bool isBlank(const QImage &image, int top, int bottom) {
  for (int y = top; y < bottom; ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y) != Qt::white) return false;
    }
  }
  return true;
}

}  // namespace

class SlipLayoutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsABlockOnOnePage() {
    const auto most = static_cast<std::size_t>(height / rowHeight());
    QImage image = device();
    const SlipLayout layout({{}, {}, {rows(most - 2), rows(5), rows(1)}}, sheet(Sheet::Kind::Roll), &image);
    QCOMPARE(layout.pageCount(), 2);
    QCOMPARE(layout.heightOf(0), static_cast<int>(most - 2) * rowHeight());
    QCOMPARE(layout.heightOf(1), 6 * rowHeight());
  }

  void dividesABlockHigherThanAPageBetweenRows() {
    const int most = height / rowHeight();
    QImage image = device();
    const SlipLayout layout({{}, {}, {rows(static_cast<std::size_t>(2 * most + 3))}},
                            sheet(Sheet::Kind::Roll), &image);
    QCOMPARE(layout.pageCount(), 3);
    QCOMPARE(layout.heightOf(0), most * rowHeight());
    QCOMPARE(layout.heightOf(2), 3 * rowHeight());
  }

  void neverDividesACode_data() {
    QTest::addColumn<int>("rowsBefore");
    for (int before = 0; before < 2 * height / rowHeight(); ++before)
      QTest::addRow("%d rows", before) << before;
  }
  void neverDividesACode() {
    QFETCH(int, rowsBefore);
    Block block = rows(static_cast<std::size_t>(rowsBefore));
    block.push_back(Qr{QStringLiteral("https://checkout.paycom.uz/5c9e0f3a7b1d2e4f6a8b0c1d")});
    QImage image = device();
    const SlipLayout layout({{}, {}, {block}}, sheet(Sheet::Kind::Page), &image);
    const int last = layout.pageCount() - 1;
    constexpr int code = (33 + 8) * 6;
    QVERIFY(layout.heightOf(last) >= code);
    QVERIFY(layout.heightOf(last) <= height);
    for (int page = 0; page < last; ++page) QCOMPARE(layout.heightOf(page) % rowHeight(), 0);
  }

  void putsAFooterUnderEachOfSeveralPages() {
    QImage image = device();
    const auto paintedPage = [&image](const SlipLayout &layout, int page) {
      image.fill(Qt::white);
      QPainter painter(&image);
      layout.paint(painter, page);
      painter.end();
      return image.copy();
    };
    const int most = height / rowHeight();
    const Slip longSlip{{}, QStringLiteral("foot"), {rows(static_cast<std::size_t>(2 * most))}};
    const SlipLayout pages(longSlip, sheet(Sheet::Kind::Page), &image);
    QCOMPARE(pages.pageCount(), 3);
    for (int page = 0; page < 3; ++page) {
      QVERIFY(pages.heightOf(page) <= height - 20);
      QVERIFY(!isBlank(paintedPage(pages, page), height - 20, height));
    }
    const SlipLayout onePage({{}, QStringLiteral("foot"), {rows(1)}}, sheet(Sheet::Kind::Page), &image);
    QVERIFY(isBlank(paintedPage(onePage, 0), height - 20, height));
    const SlipLayout roll(longSlip, sheet(Sheet::Kind::Roll), &image);
    QCOMPARE(roll.heightOf(0), most * rowHeight());
  }

  void hasAPageEvenWithoutRows() {
    QImage image = device();
    const SlipLayout layout({}, sheet(Sheet::Kind::Page), &image);
    QCOMPARE(layout.pageCount(), 1);
    QCOMPARE(layout.heightOf(0), 0);
  }
};

QTEST_MAIN(SlipLayoutTest)
#include "sliplayouttest.moc"
