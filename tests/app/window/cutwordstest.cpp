#include <QFontInfo>
#include <QLabel>
#include <QTest>

#include "tests/app/window/cutwords.h"
#include "tests/app/window/everypage.h"
#include "tests/support/widgettest.h"
#include "ui/widgets/qrview.h"

using namespace kassir;
using namespace kassir::test;

/// No word is cut in any language, with letters of the usual size and of twice that, on the screens a till
/// has.
class CutWordsTest : public QObject {
  Q_OBJECT

  EveryPage m_pages;
  int m_fontPercent = 100;

  void look(const QString &where, QSize screen) {
    for (const QWidget *window : m_pages.shown()) {
      if (window->inherits("QFileDialog")) continue;  // Qt's own; what is ours in it is its title
      if (window->height() > screen.height())
        QTest::qFail(qPrintable(where + window->objectName() + QStringLiteral(" is higher than the screen")),
                     __FILE__, __LINE__);
      for (const QString &cut : cutWords(*window)) QTest::qFail(qPrintable(where + cut), __FILE__, __LINE__);
    }
    if (m_pages.window().size() != screen)
      QTest::qFail(qPrintable(where + QStringLiteral("the window takes %1×%2")
                                          .arg(m_pages.window().width())
                                          .arg(m_pages.window().height())),
                   __FILE__, __LINE__);
    const auto *code = m_pages.window().findChild<ui::QrView *>(QStringLiteral("code"));
    if (code->isVisible() && code->visibleRegion() != code->rect())
      QTest::qFail(qPrintable(where + QStringLiteral("the customer does not see the whole code")), __FILE__,
                   __LINE__);
  }

 private Q_SLOTS:
  void initTestCase() {
    m_pages.prepare();
    m_pages.enter(QStringLiteral("sale-empty"), Language::English);
    // Widths are those of this font; another would make another test of it.
    QCOMPARE(QFontInfo(QApplication::font()).family(), QStringLiteral("Noto Sans"));
    m_pages.leave();
  }
  void init() { failOnWarnings(); }
  void cleanup() { m_pages.leave(); }

  void cutsNoWord_data() { EveryPage::addRowsToLookAt(); }
  void cutsNoWord() {
    QFETCH(QString, state);
    m_pages.enter(state, Language::Kazakh);
    for (int i = 0; i < 2; ++i) {
      // The first look is the one of the state before: dressing the window anew takes longest.
      if (i > 0) m_fontPercent = 300 - m_fontPercent;
      m_pages.setLook({settings::Scheme::Light, m_fontPercent});
      for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
        m_pages.enterAnew(language);
        for (const QSize screen : {QSize(1024, 768), QSize(1366, 768)}) {
          m_pages.setSize(screen);
          look(QStringLiteral("%1, %2 %, %3: ")
                   .arg(languageCode(language))
                   .arg(m_fontPercent)
                   .arg(screen.width()),
               screen);
        }
      }
    }
  }

  void findsWhatIsCut() {
    QWidget narrow;
    QLabel label(QStringLiteral("not all of this is seen"), &narrow);
    narrow.resize(400, 100);
    narrow.show();
    label.setGeometry(0, 0, 300, 50);
    QCOMPARE(cutWords(narrow), QStringList());
    label.setGeometry(0, 0, 30, 50);
    QCOMPARE(cutWords(narrow).size(), 2);
    label.setGeometry(300, 0, 300, 50);
    QCOMPARE(cutWords(narrow).size(), 1);
  }
};

QTEST_MAIN(CutWordsTest)
#include "cutwordstest.moc"
