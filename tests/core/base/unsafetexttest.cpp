#include <QTest>

#include "core/base/unsafetext.h"

using namespace kassir;

class UnsafeTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsWhatCanMakeAScreenLie_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("unwelcome");
    QTest::newRow("plain") << QStringLiteral("Сүт «Ақ» 2,5% — 1 л") << false;
    QTest::newRow("emoji") << QStringLiteral("🍅") << false;
    QTest::newRow("tab") << QStringLiteral("a\tb") << true;
    QTest::newRow("new line") << QStringLiteral("a\nb") << true;
    QTest::newRow("escape") << QStringLiteral("\x1B[2J") << true;
    QTest::newRow("C1") << QStringLiteral("a\u0085b") << true;
    QTest::newRow("right-to-left override") << QStringLiteral("a\u202Eb") << true;
    QTest::newRow("isolate") << QStringLiteral("a\u2066b") << true;
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << true;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD83C)) << true;
  }
  void findsWhatCanMakeAScreenLie() {
    QFETCH(QString, text);
    QTEST(hasUnsafe(text), "unwelcome");
  }
};

QTEST_GUILESS_MAIN(UnsafeTextTest)
#include "unsafetexttest.moc"
