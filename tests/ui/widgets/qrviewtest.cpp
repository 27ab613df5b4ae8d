#include "ui/widgets/qrview.h"

#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "ui/theme/colour.h"

using kassir::theme::paletteOf;
using kassir::theme::Scheme;
using kassir::ui::QrView;

namespace {

QImage painted(QrView &view, QSize size, int hundredthsOfRatio = 100) {
  view.resize(size);
  const qreal ratio = hundredthsOfRatio / 100.0;
  QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
  image.setDevicePixelRatio(ratio);
  view.render(&image);
  return image;
}

QString scanned(const QImage &image) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("code.png"));
  if (!image.save(path)) return QStringLiteral("not saved");
  QProcess scanner;
  scanner.start(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), path});
  if (!scanner.waitForFinished()) return scanner.errorString();
  return QString::fromUtf8(scanner.readAllStandardOutput()).chopped(1);
}

// The lengths of the runs of one colour in the rows of the code, which lies on a red ground.
QList<int> runs(const QImage &image) {
  QList<int> lengths;
  for (int y = 0; y < image.height(); ++y) {
    int length = 0;
    for (int x = 0; x < image.width(); ++x) {
      ++length;
      const bool isLast = x + 1 == image.width();
      if (isLast || image.pixel(x, y) != image.pixel(x + 1, y)) {
        if (image.pixelColor(x, y) == Qt::black) lengths << length;
        length = 0;
      }
    }
  }
  return lengths;
}

}  // namespace

class QrViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isReadBackByAScanner_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("side");
    const auto row = [](const char *name, const QString &text, int side) {
      QTest::newRow(name) << text << side;
    };
    row("payment page", QStringLiteral("https://checkout.paycom.uz/5c9e0f3a7b1d2e4f6a8b0c1d"), 180);
    row("the smallest", QStringLiteral("https://checkout.paycom.uz/5c9e0f3a7b1d2e4f6a8b0c1d"), 90);
    row("long payment link",
        QStringLiteral("https://checkout.paycom.uz/bT01ODdmNzJjNzJjYWMwZDE2MmM3MjJhZTI7YWMub3JkZXJfaWQ9"
                       "VFJBSU5JTkctMDQyNDA2O2E9MTI0NDY5MDA7bD11ejtjPWh0dHBzOi8vc2hvcC5leGFtcGxlLnV6L3Jl"
                       "dHVybj9vcmRlcj1UUkFJTklORy0wNDI0MDYmbGFuZz1ydTtjdD0xNTAwMA=="),
        240);
    row("fiscal check",
        QStringLiteral("https://ofd.soliq.uz/check?t=UZ210317220001&r=1234&c=20261122072600&s=123456789012"),
        180);
    row("Kazakh", QStringLiteral("Түбіртек № 7, әіңғүұқөһ"), 180);
  }
  void isReadBackByAScanner() {
    QFETCH(QString, text);
    QFETCH(int, side);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
      QrView view;
      view.setPalette(paletteOf(scheme));
      view.setText(text);
      view.resize(side, side);
      QCOMPARE(scanned(view.grab().toImage()), text);
    }
  }

  void keepsModulesWholePixels_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("ratio");
    for (const int ratio : {100, 125, 150, 175, 200, 300}) {
      for (const QSize size : {QSize(180, 180), QSize(181, 240), QSize(333, 150)})
        QTest::addRow("%dx%d at %d %%", size.width(), size.height(), ratio) << size << ratio;
    }
  }
  void keepsModulesWholePixels() {
    QFETCH(QSize, size);
    QFETCH(int, ratio);
    QrView view;
    QPalette red;
    red.setColor(QPalette::Window, Qt::red);
    view.setPalette(red);
    view.setText(QStringLiteral("https://checkout.paycom.uz/5c9e0f3a7b1d2e4f6a8b0c1d"));
    const QImage image = painted(view, size, ratio);
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        const QColor pixel = image.pixelColor(x, y);
        QVERIFY2(pixel == Qt::black || pixel == Qt::white || pixel == Qt::red, qPrintable(pixel.name()));
      }
    }
    const int modules = view.minimumSizeHint().width() / 2;
    const int module = std::min(size.width(), size.height()) * ratio / 100 / modules;
    const QList<int> lengths = runs(image);
    QVERIFY(!lengths.isEmpty());
    for (const int length : lengths) QCOMPARE(length % module, 0);
  }

  void leavesFourModulesQuiet() {
    QrView view;
    view.setText(QStringLiteral("1"));
    const int modules = 21 + 2 * 4;
    const QImage image = painted(view, QSize(modules, modules) * 5);
    for (int i = 0; i < image.width(); ++i) {
      for (const int edge : {0, 19, image.width() - 20, image.width() - 1}) {
        QCOMPARE(image.pixelColor(i, edge), QColor(Qt::white));
        QCOMPARE(image.pixelColor(edge, i), QColor(Qt::white));
      }
    }
    QCOMPARE(image.pixelColor(20, 20), QColor(Qt::black));
  }

  void showsNothingForNothingOrTooMuch() {
    QrView view;
    QPalette red;
    red.setColor(QPalette::Window, Qt::red);
    view.setPalette(red);
    view.setText(QStringLiteral("1"));
    for (const QString &text : {QString(), QString(3000, u'a')}) {
      view.setText(text);
      const QImage image = painted(view, QSize(180, 180));
      QImage empty(image.size(), image.format());
      empty.fill(Qt::red);
      QCOMPARE(image, empty);
    }
  }

  void asksForASquareThatACameraCanRead() {
    QrView view;
    QCOMPARE(view.sizeHint(), QSize(180, 180));
    QVERIFY(view.sizePolicy().hasHeightForWidth());
    QCOMPARE(view.heightForWidth(211), 211);
    view.setText(QString(2000, u'a'));
    QVERIFY(view.sizeHint().width() >= 2 * (21 + 8));
    QVERIFY(view.sizeHint().width() >= view.minimumSizeHint().width());
    QCOMPARE(scanned(painted(view, view.minimumSizeHint())), QString(2000, u'a'));
  }
};

QTEST_MAIN(QrViewTest)
#include "qrviewtest.moc"
