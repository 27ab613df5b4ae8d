#include "ui/theme/buttonicon.h"
#include "ui/theme/icon.h"

#include <QImage>
#include <QPushButton>
#include <QTest>
#include <set>

#include "tests/support/widgettest.h"

using namespace kassir;
using theme::Colour;
using theme::Icon;
using theme::Scheme;

namespace {

constexpr int count = static_cast<int>(Icon::Save) + 1;

QImage picture(const QIcon &icon, int side, QIcon::Mode mode = QIcon::Normal) {
  return icon.pixmap(QSize(side, side), mode).toImage();
}

int inked(const QImage &image) {
  int pixels = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) pixels += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
  }
  return pixels;
}

// Of the pixels a line covers wholly: at its edges colours are mixed.
bool isInkedIn(const QImage &image, const QColor &colour) {
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QColor pixel = image.pixelColor(x, y);
      if (pixel.alpha() == 255 && pixel.rgb() != colour.rgb()) return false;
    }
  }
  return true;
}

}  // namespace

class IconTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isDrawnOnAButtonWhenThatIsSeenAndInAnotherScheme() {
    QPushButton button;
    theme::setIcon(button, theme::Icon::Print);
    QVERIFY(button.icon().isNull());
    button.show();
    QVERIFY(!button.icon().isNull());
    const QImage light = button.icon().pixmap(32).toImage();
    QPalette dark = button.palette();
    for (const auto role : {QPalette::Window, QPalette::Base}) dark.setColor(role, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    button.setPalette(dark);
    QTRY_VERIFY(button.icon().pixmap(32).toImage() != light);
  }

  void init() { test::failOnWarnings(); }

  void drawsEveryPictureInTheColourOfTheScheme_data() {
    QTest::addColumn<int>("icon");
    for (int i = 0; i < count; ++i) QTest::addRow("%d", i) << i;
  }
  void drawsEveryPictureInTheColourOfTheScheme() {
    QFETCH(int, icon);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
      const QPalette palette = theme::paletteOf(scheme);
      const QIcon made = theme::icon(static_cast<Icon>(icon), palette);
      for (const int side : {16, 20, 24, 32, 48, 64}) {
        const QImage image = picture(made, side);
        QCOMPARE(image.size(), QSize(side, side));
        QVERIFY2(inked(image) >= side, qPrintable(QString::number(inked(image))));
        QVERIFY(inked(image) < side * side * 3 / 4);
      }
      QVERIFY(isInkedIn(picture(made, 64), theme::colour(Colour::Text, scheme)));
      const QIcon red = theme::icon(static_cast<Icon>(icon), palette, Colour::Danger);
      QVERIFY(isInkedIn(picture(red, 64), theme::colour(Colour::Danger, scheme)));
    }
  }

  void isPalerWhereDisabled() {
    const QIcon made = theme::icon(Icon::Print, theme::paletteOf(Scheme::Light));
    const QImage disabled = picture(made, 24, QIcon::Disabled);
    QVERIFY(inked(disabled) > 24);
    QVERIFY(disabled != picture(made, 24));
  }

  void hasNoTwoAlike() {
    std::set<QByteArray> seen;
    for (int i = 0; i < count; ++i) {
      const QImage image = picture(theme::icon(static_cast<Icon>(i), theme::paletteOf(Scheme::Light)), 24);
      seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(seen.size(), static_cast<std::size_t>(count));
  }

  void hasOneForTheProgram() {
    for (const int side : {16, 48, 256})
      QVERIFY(inked(picture(theme::programIcon(), side)) > side * side / 2);
  }
};

QTEST_MAIN(IconTest)
#include "icontest.moc"
