#include <QRegularExpression>
#include <QTest>

#include "tests/app/window/everypage.h"
#include "tests/app/window/shownwords.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::test;

// The sheets of Kazakh with a mark around every translation (mark.cmake) come before the true ones: the first
// of two resources with one name is found.
static void markKazakh() {
  Q_CLEANUP_RESOURCE(translations);
  Q_INIT_RESOURCE(marked);
  Q_INIT_RESOURCE(translations);
}

/// Every word in the window follows the language, whatever the window shows.
class MarkedWordsTest : public QObject {
  Q_OBJECT

  EveryPage m_pages;

  // What is left of a text once everything is taken out that was translated, or need not be.
  [[nodiscard]] static QString unmarked(QString text) {
    static const QRegularExpression marked(QStringLiteral("⟦[^⟦⟧]*(⟧|:$)"));
    // (A field's name is its label without the colon, and so without the mark at the end.)
    // Names of products, languages and keys; addresses, files, and numbers with letters in them.
    static const QRegularExpression names(QStringLiteral(
        "Powered by Payme|Kassir|Payme|Tarlan|Қазақша|Русский|English|ҚАЗ|РУС|ENG|JSON|"
        "(Ctrl|Shift|Alt)\\+[A-Z]|\\bDel\\b|(Shift\\+)?F\\d+|https?://[^\\s⟧]*|[\\w./-]*(/[\\w.-]+)+|"
        "\\b(provider|service)-[0-9a-f]+\\b|\\*?\\.json\\b|\\b[\\w-]+\\.(csv|json|pem|pdf|"
        "example\\.uz|oofd\\.kz)\\b|\\bT\\d+-[\\w-]+|\\b[0-9a-f]{24}\\b|"
        "\\border_id\\b|\\bT\\d+\\b"));
    for (const QString &foreign : EveryPage::foreignWords()) text.remove(foreign);
    text.remove(QChar(0x200b));
    text.remove(names);
    for (QString before; before != text;) {
      before = text;
      text.remove(marked);
    }
    return text;
  }
  [[nodiscard]] static bool hasLetters(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetter(); });
  }
  void demandMarks(const QWidget &window) {
    for (const ShownWords &shown : shownWords(window)) {
      if (hasLetters(unmarked(shown.words)))
        QTest::qFail(qPrintable(shown.where + QStringLiteral(" stays “") + shown.words + u'”'), __FILE__,
                     __LINE__);
    }
  }
  void refuseMarks(const QWidget &window) {
    for (const ShownWords &shown : shownWords(window)) {
      if (shown.words.contains(u'⟦'))
        QTest::qFail(qPrintable(shown.where + QStringLiteral(" stays “") + shown.words + u'”'), __FILE__,
                     __LINE__);
    }
  }

 private Q_SLOTS:
  void initTestCase() {
    markKazakh();
    m_pages.prepare();
  }
  void init() { failOnWarnings(); }
  void cleanup() { m_pages.leave(); }

  void everyWordFollowsTheLanguage_data() { EveryPage::addRows(); }
  void everyWordFollowsTheLanguage() {
    QFETCH(QString, state);
    m_pages.enter(state, Language::Russian);
    const bool isOverlaid = m_pages.shown().size() > 1;
    m_pages.enterAnew(Language::Kazakh);
    if (QTest::currentTestFailed()) return;
    for (const QWidget *window : m_pages.shown()) demandMarks(*window);
    if (isOverlaid) return;
    m_pages.setLanguage(Language::Russian);
    refuseMarks(m_pages.window());
  }

  void findsWhatWasForgotten() {
    m_pages.enter(QStringLiteral("sale-empty"), Language::Kazakh);
    const auto *title = m_pages.window().findChild<QLabel *>(QStringLiteral("totalName"));
    QVERIFY(title != nullptr);
    QVERIFY(!hasLetters(unmarked(title->text())));
    QVERIFY(hasLetters(unmarked(title->text() + QStringLiteral(" forgotten"))));
    QVERIFY(hasLetters(unmarked(QStringLiteral("forgotten"))));
  }
};

QTEST_MAIN(MarkedWordsTest)
#include "markedwordstest.moc"
