#include <QDialogButtonBox>
#include <QFileIconProvider>
#include <QPushButton>
#include <QTest>

#include "app/window/screenlanguage.h"
#include "tests/support/widgettest.h"

using namespace kassir;
using namespace kassir::window;

// Qt's own words change with ours, those of its dialogs included.
class ScreenLanguageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { test::failOnWarnings(); }

  void wordsOfQtFollow_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("close");
    QTest::addColumn<QString>("folder");
    QTest::newRow("Kazakh") << Language::Kazakh << "Жабу"
                            << "Қалта";
    QTest::newRow("Russian") << Language::Russian << "Закрыть"
                             << "Папка";
    QTest::newRow("English") << Language::English << "Close"
                             << "Folder";
  }
  void wordsOfQtFollow() {
    QFETCH(Language, language);
    ScreenLanguage screen(language == Language::English ? Language::Russian : Language::English);
    QDialogButtonBox buttons(QDialogButtonBox::Close);
    screen.set(language);
    QFETCH(QString, close);
    QTRY_COMPARE(buttons.button(QDialogButtonBox::Close)->text().remove(u'&'), close);
    QTEST(QFileIconProvider().type(QFileInfo(QStringLiteral("/proc"))), "folder");
  }
};

QTEST_MAIN(ScreenLanguageTest)
#include "screenlanguagetest.moc"
