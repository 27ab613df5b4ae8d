#include <rapidcheck.h>
#include <QTest>
#include <algorithm>

#include "core/till/catalogue/catalogue.h"
#include "core/till/catalogue/searchtext.h"

using namespace kassir;
using namespace kassir::till;

namespace {

constexpr qsizetype many = 100;

Good good(const char16_t *title, const char *ikpu = "", const char *barcode = "") {
  Good good;
  good.title = QString::fromUtf16(title);
  good.ikpu = QLatin1String(ikpu);
  good.barcode = QLatin1String(barcode);
  return good;
}

Catalogue shop() {
  return Catalogue({
      good(u"Печенье с молоком", "01905001001000001", "478"),
      good(u"Молоко «Ёлочка» 900 г", "01806001001004009", "4780033020133"),
      good(u"Молоко Село", "01806001001004010", "4780033020134"),
      good(u"Сүт «Айналайын» 3,2%", "01806001001004009", "4780033020135"),
      good(u"Қазы қаласы", "01601001001000001", "4780033020136"),
      good(u"Coca-Cola 0,5 л", "02202002001039024", "5449000000996"),
      good(u"Эклер", "01905001001000002", "900"),
      good(u"Батон нарезной", "", "4780033020137"),
      good(u"Батон нарезной в пакете", "", "4780033020137"),
  });
}

QStringList titlesOf(const std::vector<const Good *> &goods) {
  QStringList titles;
  for (const Good *good : goods) titles << good->title;
  return titles;
}

// What search promises of words, told the slow way.
bool hasWords(const Good &good, const QStringList &typed) {
  const QStringList words = searchWords(good.title);
  return !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [&words](const QString &beginning) {
    return std::any_of(words.begin(), words.end(),
                       [&beginning](const QString &word) { return word.startsWith(beginning); });
  });
}

QString someWords() {
  const auto text = *rc::gen::container<std::u16string>(
      rc::gen::element(u'а', u'Б', u'ё', u'қ', u'к', u'1', u' ', u' ', u'-', u'\''));
  return QString::fromStdU16String(text);
}

}  // namespace

class CatalogueTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsGoodsAsTheyAreTyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char16_t *typed, std::initializer_list<const char16_t *> titles) {
      QStringList list;
      for (const char16_t *title : titles) list << QString::fromUtf16(title);
      QTest::newRow(qPrintable(u'|' + QString::fromUtf16(typed))) << QString::fromUtf16(typed) << list;
    };
    const char16_t *const milk = u"Молоко «Ёлочка» 900 г";
    const char16_t *const kazakhMilk = u"Сүт «Айналайын» 3,2%";
    row(u"", {});
    row(u"  ", {});
    row(u"«»", {});
    row(u"мол елоч", {milk});
    row(u"ёЛОЧ Мол", {milk});
    row(u"молоко", {milk, u"Молоко Село", u"Печенье с молоком"});
    row(u"моло", {milk, u"Молоко Село", u"Печенье с молоком"});
    row(u"печ моло", {u"Печенье с молоком"});
    row(u"олоко", {});
    row(u"молоко кефир", {});
    row(u"сут", {kazakhMilk});
    row(u"СҮТ", {kazakhMilk});
    row(u"айнал 3,2", {kazakhMilk});
    row(u"казы", {u"Қазы қаласы"});
    row(u"қазы", {u"Қазы қаласы"});
    row(u"vjkjrj", {milk, u"Молоко Село", u"Печенье с молоком"});
    row(u"'rk", {u"Эклер"});
    row(u"сщсф", {u"Coca-Cola 0,5 л"});
    row(u"cola", {u"Coca-Cola 0,5 л"});
    row(u"4780033020133", {milk});
    row(u" 4780 0330 20133 ", {milk});
    row(u"478003302013", {});
    row(u"01806001001004009", {milk, kazakhMilk});
    row(u"018 06001 001 004009", {milk, kazakhMilk});
    row(u"018", {milk, kazakhMilk, u"Молоко Село"});
    row(u"0190", {u"Печенье с молоком", u"Эклер"});
    row(u"01", {});
    // A barcode first, then a word of a title.
    row(u"900", {u"Эклер", milk});
    row(u"4780033020137", {u"Батон нарезной", u"Батон нарезной в пакете"});
  }
  void findsGoodsAsTheyAreTyped() {
    QFETCH(QString, typed);
    const Catalogue catalogue = shop();
    QTEST(titlesOf(catalogue.search(typed, many)), "titles");
  }

  void findsNoMoreThanWanted() {
    const Catalogue catalogue = shop();
    for (const qsizetype most : {-1, 0, 1, 2, 3, 100}) {
      const qsizetype wanted = std::clamp(most, qsizetype{0}, qsizetype{3});
      QCOMPARE(static_cast<qsizetype>(catalogue.search(u"018", most).size()), wanted);
      QCOMPARE(static_cast<qsizetype>(catalogue.search(u"моло", most).size()), wanted);
    }
  }

  void givesEachGoodOnce() {
    const Catalogue catalogue({good(u"018 краска 018", "01806001001004009", "018")});
    QCOMPARE(catalogue.search(u"018", many).size(), std::size_t{1});
  }

  void knowsTheOneGoodOfACode_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::newRow("barcode") << QStringLiteral("5449000000996") << QStringLiteral("Coca-Cola 0,5 л");
    QTest::newRow("spaces") << QStringLiteral(" 5449000 000996") << QStringLiteral("Coca-Cola 0,5 л");
    QTest::newRow("barcode of two") << QStringLiteral("4780033020137") << QString();
    QTest::newRow("IKPU") << QStringLiteral("02202002001039024") << QStringLiteral("Coca-Cola 0,5 л");
    QTest::newRow("IKPU of two") << QStringLiteral("01806001001004009") << QString();
    QTest::newRow("beginning of a barcode") << QStringLiteral("544900000099") << QString();
    QTest::newRow("beginning of an IKPU") << QStringLiteral("0220200200103902") << QString();
    QTest::newRow("of none") << QStringLiteral("5449000000997") << QString();
    QTest::newRow("nothing") << QStringLiteral(" ") << QString();
  }
  void knowsTheOneGoodOfACode() {
    QFETCH(QString, code);
    const Catalogue catalogue = shop();
    const Good *found = catalogue.exact(code);
    QTEST(found ? found->title : QString(), "title");
  }

  void staysWholeWhenCopied() {
    Catalogue copy;
    {
      const Catalogue original = shop();
      copy = original;
    }
    QCOMPARE(copy.exact(u"5449000000996")->title, QStringLiteral("Coca-Cola 0,5 л"));
    QCOMPARE(copy.search(u"молоко", many).size(), std::size_t{3});
  }

  void knowsNothingWhenEmpty() {
    const Catalogue catalogue;
    QVERIFY(catalogue.search(u"молоко", many).empty());
    QVERIFY(catalogue.search(u"4780033020133", many).empty());
    QVERIFY(!catalogue.exact(u"4780033020133"));
  }

  void findsWhatASlowSearchFinds() {
    QVERIFY(rc::check("search == a look at every good", [] {
      std::vector<Good> goods;
      for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
        Good one;
        one.title = someWords();
        goods.push_back(one);
      }
      // Cyrillic and a digit or two: neither a code nor a word that the other layout would change.
      const QString typed = u'а' + someWords();
      const QStringList words = searchWords(typed);
      const Catalogue catalogue(goods);
      QStringList expected;
      for (const bool first : {true, false}) {
        for (const Good &one : goods) {
          const QString begins = searchWords(one.title).value(0);
          if (hasWords(one, words) && begins.startsWith(words.at(0)) == first) expected << one.title;
        }
      }
      RC_ASSERT(titlesOf(catalogue.search(typed, many)) == expected);
    }));
  }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
