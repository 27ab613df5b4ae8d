#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QTest>

#include "tests/app/window/everypage.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::test;

/// A picture of everything there is, to be looked at by people:
/// <build>/pictures/<state>-<language>-<palette>.png
class PicturesTest : public QObject {
  Q_OBJECT

  EveryPage m_pages;
  QDir m_folder{QStringLiteral(KASSIR_PICTURES)};
  bool m_isLight = true;

  // The window, and over its middle what stands over it.
  [[nodiscard]] QImage picture() {
    QImage whole = m_pages.window().grab().toImage();
    QPainter painter(&whole);
    for (QWidget *over : m_pages.shown().sliced(1)) {
      const QPixmap grabbed = over->grab();
      painter.drawPixmap(whole.rect().center() - grabbed.rect().center(), grabbed);
    }
    return whole;
  }
  // How many of a hundred pixels have the colour most of them have.
  [[nodiscard]] static qsizetype emptiness(const QImage &image) {
    constexpr int step = 9;
    QHash<QRgb, qsizetype> counts;
    qsizetype seen = 0;
    qsizetype most = 0;
    for (int y = 0; y < image.height(); y += step) {
      for (int x = 0; x < image.width(); x += step, ++seen)
        most = std::max(most, ++counts[image.pixel(x, y)]);
    }
    return 100 * most / seen;
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
    m_pages.prepare();
  }
  void init() { failOnWarnings(); }
  void cleanup() { m_pages.leave(); }

  void showsEveryState_data() { EveryPage::addRowsToLookAt(); }
  void showsEveryState() {
    QFETCH(QString, state);
    m_pages.enter(state, Language::Kazakh);
    m_pages.setSize({1366, 768});
    QMap<QString, QImage> before;
    for (int i = 0; i < 2; ++i) {
      // The first look is the one of the state before: dressing the window anew takes longest.
      if (i > 0) m_isLight = !m_isLight;
      m_pages.setLook({m_isLight ? settings::Scheme::Light : settings::Scheme::Dark, 100});
      for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
        m_pages.enterAnew(language);
        const QString name = state + u'-' + languageCode(language);
        const QImage image = picture();
        QVERIFY2(emptiness(image) < 95, qPrintable(name));
        QVERIFY2(before.value(name) != image, qPrintable(name));
        before.insert(name, image);
        const QString palette = m_isLight ? QStringLiteral("-light.png") : QStringLiteral("-dark.png");
        QVERIFY(image.save(m_folder.filePath(name + palette), "PNG", 80));
      }
    }
  }
};

QTEST_MAIN(PicturesTest)
#include "picturestest.moc"
