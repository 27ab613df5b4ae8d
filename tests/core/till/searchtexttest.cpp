#include <QTest>

#include "core/till/catalogue/searchtext.h"

using namespace kassir::till;

class SearchTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void foldsWordsToTheFormInWhichTheyAreCompared_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char16_t *text, const char16_t *words) {
      QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(words);
    };
    row("nothing", u" «», ", u"");
    row("case", u"МОЛОКО Milk ТӨЛЕМ", u"молоко milk толем");
    row("yo", u"Ёлочка ёж", u"елочка еж");
    row("yo of two characters", u"е\u0308лочка", u"елочка");
    row("short i stays", u"Йогурт и\u0306", u"йогурт й");
    row("Kazakh letters", u"қ ғ ң ө ұ ү ә і һ", u"к г н о у у а и х");
    row("Kazakh capitals", u"ҚАЗЫ ІРІМШІК ҺӘМ", u"казы иримшик хам");
    row("Uzbek letters", u"Ўзбек ҳолва", u"узбек холва");
    row("apostrophes", u"O'z oʻz o‘z o’z oʼz o`z O\u00B4Z O＇Z", u"oz oz oz oz oz oz oz oz");
    row("quotes stand between words", u"Молоко\"Ёлочка\"«А»“Б”", u"молоко елочка а б");
    row("marks stand between words", u"Кофе-3в1,20г/50%", u"кофе 3в1 20г 50");
    row("full-width and ligatures", u"ＡＢＣ ﬁn ①", u"abc fin 1");
    row("emoji stand between words", u"сүт🍅нан", u"сут нан");
    row("no-break space", u"а\u00A0б", u"а б");
  }
  void foldsWordsToTheFormInWhichTheyAreCompared() {
    QFETCH(QString, text);
    QTEST(searchWords(text).join(u' '), "words");
  }

  void retypesInTheOtherLayout_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char16_t *typed, const char16_t *meant) {
      QTest::newRow(qPrintable(QString::fromUtf16(typed)))
          << QString::fromUtf16(typed) << QString::fromUtf16(meant);
    };
    row(u"vjkjrj", u"молоко");
    row(u"'rkth ghfplybxysq", u"эклер праздничный");
    row(u"[kt,", u"хлеб");
    row(u"`;br", u"ёжик");
    row(u"VJKJRJ", u"МОЛОКО");
    row(u"<ekrf", u"Булка");
    row(u"сщсф сщдф", u"coca cola");
    row(u"ЬШДЛ", u"MILK");
    row(u"900 u", u"900 г");
    row(u"", u"");
  }
  void retypesInTheOtherLayout() {
    QFETCH(QString, typed);
    QTEST(retyped(typed), "meant");
  }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "searchtexttest.moc"
