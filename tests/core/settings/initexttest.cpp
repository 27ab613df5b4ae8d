#include <QTest>

#include "core/settings/initext.h"
#include "tests/support/generators.h"

using namespace kassir;
using settings::IniFailure;
using Values = QMap<QString, QVariant>;

class IniTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsBackWhatItWrote() {
    QVERIFY(rc::check("readIni(writeIni(values)) == values", [] {
      Values values;
      for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        values.insert(QStringLiteral("group.key_%1").arg(i), lineOfText());
        values.insert(QStringLiteral("section/қ %1").arg(i), lineOfText());
      }
      const auto text = settings::writeIni(values);
      RC_ASSERT(text.hasValue());
      RC_ASSERT(settings::readIni(text.value()).value() == values);
    }));
  }

  void refusesRubbishEachTimeItIsAsked_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no equals sign") << QByteArray("a=1\nhello\nb=2\n");
    QTest::newRow("open section") << QByteArray("[General\na=1\n");
    QTest::newRow("not UTF-8") << QByteArray("a=\xff\xfe\n");
    QTest::newRow("NUL byte") << QByteArray("a=1\0\n", 5);
  }
  void refusesRubbishEachTimeItIsAsked() {
    QFETCH(QByteArray, text);
    for (int i = 0; i < 2; ++i) QCOMPARE(settings::readIni(text).error(), IniFailure::NotIni);
  }

  void readsNothingAsNothing() { QVERIFY(settings::readIni("").value().isEmpty()); }

  void saysWhenItHasNoPlaceToWork() {
    const QByteArray before = qgetenv("TMPDIR");
    const bool wasSet = qEnvironmentVariableIsSet("TMPDIR");
    qputenv("TMPDIR", "/proc");
    const auto read = settings::readIni("a=1\n");
    const auto written = settings::writeIni({{QStringLiteral("a"), QStringLiteral("1")}});
    wasSet ? qputenv("TMPDIR", before) : qunsetenv("TMPDIR");
    QVERIFY(!read && !written);
    QCOMPARE(read.error(), IniFailure::NoScratch);
    QCOMPARE(written.error(), IniFailure::NoScratch);
  }
};

QTEST_GUILESS_MAIN(IniTextTest)
#include "initexttest.moc"
