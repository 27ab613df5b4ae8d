#include "ui/text/speaker.h"

#include <QTest>

#include "ui/text/commandline.h"
#include "ui/text/paycom.h"

using namespace kassir;
using text::Speaker;

class SpeakerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void speaksSeveralLanguagesAtOnce() {
    const Speaker kazakh(Language::Kazakh);
    const Speaker russian(Language::Russian);
    const Speaker english(Language::English);
    for (int round = 0; round < 2; ++round) {
      QCOMPARE(text::notCreated(kazakh), QStringLiteral("Төлем жасалған жоқ — тауарды бермеңіз."));
      QCOMPARE(text::notCreated(russian), QStringLiteral("Оплаты не было — товар не отдавайте."));
      QCOMPARE(text::notCreated(english), QStringLiteral("No payment was made: do not hand over the goods."));
    }
    QCOMPARE(kazakh.language(), Language::Kazakh);
    QCOMPARE(english.language(), Language::English);
  }

  void countsInEachLanguage_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Language language, int count, const char16_t *words) {
      QTest::newRow(name) << language << count << QString::fromUtf16(words);
    };
    row("ru 1", Language::Russian, 1, u"1 ошибка");
    row("ru 2", Language::Russian, 2, u"2 ошибки");
    row("ru 5", Language::Russian, 5, u"5 ошибок");
    row("ru 11", Language::Russian, 11, u"11 ошибок");
    row("ru 21", Language::Russian, 21, u"21 ошибка");
    row("ru 1000", Language::Russian, 1000, u"1\u00A0000 ошибок");
    row("kk 1", Language::Kazakh, 1, u"1 қате");
    row("kk 5", Language::Kazakh, 5, u"5 қате");
    row("en 1", Language::English, 1, u"1 problem");
    row("en 2", Language::English, 2, u"2 problems");
  }
  void countsInEachLanguage() {
    QFETCH(Language, language);
    QFETCH(int, count);
    QTEST(text::problemCount(count, 0, Speaker(language)), "words");
  }

  void leavesArgumentsAsTheyAre() {
    const Speaker russian(Language::Russian);
    QCOMPARE(russian.say("place", "Line %1, %2", {QStringLiteral("%2 %n"), QStringLiteral("%1")}),
             QStringLiteral("Позиция %2 %n, %1"));
    QCOMPARE(russian.sayCount("commandline", "%n problem(s)", 2, {QStringLiteral("x")}),
             QStringLiteral("2 ошибки"));
  }

  void keepsPercentSignsThatStandForNothing() {
    const Speaker english(Language::English);
    QCOMPARE(english.say("", "100 % %1 %"), QStringLiteral("100 % %1 %"));
    QCOMPARE(english.say("", "%1%%2", {QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a%b"));
  }

  void saysTheEnglishWhereThereIsNoTranslation() {
    QCOMPARE(Speaker(Language::Kazakh).say("sale", "Never translated %1", {QStringLiteral("x")}),
             QStringLiteral("Never translated x"));
  }
};

QTEST_GUILESS_MAIN(SpeakerTest)
#include "speakertest.moc"
