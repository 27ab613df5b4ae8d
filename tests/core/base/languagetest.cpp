#include <QTest>

#include "core/base/language.h"

using kassir::Language;

class LanguageTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hasACodeThatLeadsBackToIt() {
    for (const Language language : {Language::Kazakh, Language::Russian, Language::English}) {
      QCOMPARE(kassir::languageFromCode(kassir::languageCode(language)), std::optional(language));
    }
    QCOMPARE(kassir::languageFromCode(u"KK"), std::nullopt);
    QCOMPARE(kassir::languageFromCode(u""), std::nullopt);
  }

  void followsTheEnvironment_data() {
    QTest::addColumn<QString>("lang");
    QTest::addColumn<QString>("code");
    QTest::newRow("Kazakh") << QStringLiteral("kk_KZ.UTF-8") << QStringLiteral("kk");
    QTest::newRow("Kazakh, alone") << QStringLiteral("kk") << QStringLiteral("kk");
    QTest::newRow("Russian") << QStringLiteral("ru_RU.UTF-8") << QStringLiteral("ru");
    QTest::newRow("English") << QStringLiteral("en_GB") << QStringLiteral("en");
    QTest::newRow("a variant") << QStringLiteral("kk@latin") << QStringLiteral("kk");
    QTest::newRow("another language") << QStringLiteral("de_DE.UTF-8") << QStringLiteral("ru");
    QTest::newRow("no language") << QStringLiteral("C.UTF-8") << QStringLiteral("ru");
    QTest::newRow("nothing") << QString() << QStringLiteral("ru");
    QTest::newRow("only begins like one") << QStringLiteral("enm_GB") << QStringLiteral("ru");
  }
  void followsTheEnvironment() {
    QFETCH(QString, lang);
    QTEST(kassir::languageCode(kassir::languageFromEnvironment(lang)), "code");
  }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "languagetest.moc"
