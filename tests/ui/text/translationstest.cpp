#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "translationsheet.h"

using kassir::text::readSheet;
using kassir::text::SheetEntry;

namespace {

QString sheetPath(const QString &code) {
  return QStringLiteral(KASSIR_SOURCES "/translations/kassir_%1.ts").arg(code);
}

QStringList marksOf(const QString &text) {
  static const QRegularExpression mark(QStringLiteral("%[0-9n]+"));
  QStringList marks;
  for (auto match = mark.globalMatch(text); match.hasNext();) marks << match.next().captured();
  marks.removeDuplicates();
  marks.sort();
  return marks;
}

bool isLatin(QChar letter) {
  return letter.isLetter() && letter.script() == QChar::Script_Latin;
}

bool isCyrillic(QChar letter) {
  return letter.isLetter() && letter.script() == QChar::Script_Cyrillic;
}

}  // namespace

class TranslationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void areComplete_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<qsizetype>("pluralForms");
    QTest::newRow("Kazakh") << QStringLiteral("kk") << qsizetype{2};
    QTest::newRow("Russian") << QStringLiteral("ru") << qsizetype{3};
    QTest::newRow("English") << QStringLiteral("en") << qsizetype{2};
  }
  void areComplete() {
    QFETCH(QString, code);
    QFETCH(qsizetype, pluralForms);
    const auto entries = readSheet(sheetPath(code));
    QVERIFY(!entries.empty());
    for (const SheetEntry &entry : entries) {
      QVERIFY2(entry.state.isEmpty(), qPrintable(entry.source));
      QCOMPARE(entry.forms.size(), entry.isNumerus ? pluralForms : 1);
      for (const QString &form : entry.forms) {
        QVERIFY2(!form.trimmed().isEmpty(), qPrintable(entry.source));
        QVERIFY2(form == form.trimmed(), qPrintable(form));
        QVERIFY2(marksOf(form) == marksOf(entry.source), qPrintable(form));
      }
    }
  }

  // With one form only, lrelease keeps silent and the screen shows English.
  void kazakhHasTheSamePluralTwice() {
    for (const SheetEntry &entry : readSheet(sheetPath(QStringLiteral("kk")))) {
      if (entry.isNumerus) QCOMPARE(entry.forms.first(), entry.forms.last());
    }
  }

  void englishHasPluralsAlone() {
    for (const SheetEntry &entry : readSheet(sheetPath(QStringLiteral("en")))) {
      QVERIFY2(entry.isNumerus, qPrintable(entry.source));
      QVERIFY(entry.forms.first() != entry.forms.last());
    }
  }

  void areWhatTheCodeSays_data() { areComplete_data(); }
  void areWhatTheCodeSays() {
    QFETCH(QString, code);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(sheetPath(code), copy));
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral(KASSIR_SOURCES),
                          QStringLiteral("-locations"), QStringLiteral("none")};
    if (code == QStringLiteral("en")) arguments << QStringLiteral("-pluralonly");
    arguments << QStringLiteral(KASSIR_SOURCES "/ui") << QStringLiteral(KASSIR_SOURCES "/app")
              << QStringLiteral("-ts") << copy;
    QCOMPARE(QProcess::execute(QStringLiteral(KASSIR_LUPDATE), arguments), 0);
    const auto before = readSheet(sheetPath(code));
    const auto after = readSheet(copy);
    for (const SheetEntry &entry : after) {
      QVERIFY2(entry.state.isEmpty(), qPrintable(entry.state + u' ' + entry.source));
      QVERIFY2(std::find(before.begin(), before.end(), entry) != before.end(), qPrintable(entry.source));
    }
    QCOMPARE(after.size(), before.size());
  }

  void mixNoScriptsInsideAWord_data() { areComplete_data(); }
  void mixNoScriptsInsideAWord() {
    QFETCH(QString, code);
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    for (const SheetEntry &entry : readSheet(sheetPath(code))) {
      for (const QString &form : entry.forms) {
        for (auto match = word.globalMatch(form); match.hasNext();) {
          const QString found = match.next().captured();
          QVERIFY2(std::none_of(found.begin(), found.end(), isLatin) ||
                       std::none_of(found.begin(), found.end(), isCyrillic),
                   qPrintable(found));
        }
      }
    }
  }

  void areInTheirLanguage() {
    static const QRegularExpression kazakhOnly(QStringLiteral("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]"));
    int kazakh = 0;
    for (const SheetEntry &entry : readSheet(sheetPath(QStringLiteral("kk")))) {
      if (entry.forms.first().contains(kazakhOnly)) ++kazakh;
    }
    QVERIFY(kazakh > 300);
    for (const SheetEntry &entry : readSheet(sheetPath(QStringLiteral("ru")))) {
      QVERIFY2(!entry.forms.first().contains(kazakhOnly), qPrintable(entry.forms.first()));
    }
  }

  void quoteAsTheirLanguageDoes() {
    for (const char *code : {"kk", "ru"}) {
      for (const SheetEntry &entry : readSheet(sheetPath(QLatin1String(code)))) {
        for (const QString &form : entry.forms) {
          QVERIFY2(!form.contains(u'“') && !form.contains(u'"') && !form.contains(u'”'), qPrintable(form));
          QCOMPARE(form.count(u'«'), form.count(u'»'));
        }
      }
    }
  }

  // Vowel harmony: no suffix fits every value.
  void putNoKazakhSuffixOnAValue() {
    static const QRegularExpression suffix(QStringLiteral("%[0-9n](?!-жол|-баған|-позиция)-?\\p{L}"));
    for (const SheetEntry &entry : readSheet(sheetPath(QStringLiteral("kk")))) {
      for (const QString &form : entry.forms) QVERIFY2(!form.contains(suffix), qPrintable(form));
    }
  }

  void callPaymeByTheNameUsersKnow() {
    for (const char *code : {"kk", "ru"}) {
      for (const SheetEntry &entry : readSheet(sheetPath(QLatin1String(code)))) {
        QVERIFY2(!entry.forms.first().contains(QStringLiteral("Paycom")), qPrintable(entry.forms.first()));
        QVERIFY2(!entry.source.contains(QStringLiteral("Paycom")), qPrintable(entry.source));
      }
    }
  }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
