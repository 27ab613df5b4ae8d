#include <QTest>

#include "core/base/plaintext.h"

using kassir::plainText;

class PlainTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void leavesOneHarmlessLine_data() {
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const QString &foreign, const QString &plain) {
      QTest::newRow(name) << foreign << plain;
    };
    row("a sentence", QStringLiteral("Төлем табылмады: №1"), QStringLiteral("Төлем табылмады: №1"));
    row("markup stays text", QStringLiteral("<b>1</b>"), QStringLiteral("<b>1</b>"));
    row("a pair of surrogates", QStringLiteral("a\U0001F600b"), QStringLiteral("a\U0001F600b"));
    row("nothing", QString(), QString());
    row("lines", QStringLiteral("one\r\n\ttwo\u2028three"), QStringLiteral("one two three"));
    row("spaces around", QStringLiteral("  a   b  "), QStringLiteral("a b"));
    row("controls", QStringLiteral("a\u0001\u001b[31m\u007f\u009bb"), QStringLiteral("a[31mb"));
    row("NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("b"), QStringLiteral("ab"));
    row("direction override", QStringLiteral("\u202e21\u202c\u2066x\u2069\u200f\u061c"),
        QStringLiteral("21x"));
    row("no width", QStringLiteral("1\u200b\u200d\u2060\ufeff\u00ad2"), QStringLiteral("12"));
    row("tags beyond the first plane", QStringLiteral("a\U000E0041b"), QStringLiteral("ab"));
    row("half a pair", QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE00),
        QStringLiteral("a\ufffdb\ufffd"));
  }
  void leavesOneHarmlessLine() {
    QFETCH(QString, foreign);
    QTEST(plainText(foreign, 200), "plain");
  }

  void isNeverLongerThanAsked() {
    QCOMPARE(plainText(QString(300, u'я'), 200), QString(200, u'я'));
    QCOMPARE(plainText(u"abcd", 4), QStringLiteral("abcd"));
    QCOMPARE(plainText(u"abc\U0001F600", 4), QStringLiteral("abc"));
    QCOMPARE(plainText(u"abc def", 4), QStringLiteral("abc"));
  }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plaintexttest.moc"
