#include <QTest>

#include "core/sale/barcode.h"
#include "core/sale/ikpu.h"
#include "core/sale/packagecode.h"
#include "core/sale/titletext.h"

using namespace kassir::sale;

Q_DECLARE_METATYPE(kassir::sale::IkpuFault)

class CodesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void takesAnIkpuWithSpacesPastedIntoIt() {
    const auto ikpu = Ikpu::parse(u" 018 06 001\u00A0001004009\t");
    QVERIFY(ikpu.hasValue());
    QCOMPARE(ikpu.value().digits(), QStringLiteral("01806001001004009"));
    QCOMPARE(ikpu.value().group(), 18);
  }

  void refusesWhatIsNoIkpu_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<IkpuFault>("fault");
    QTest::newRow("empty") << QStringLiteral(" ") << IkpuFault::Missing;
    QTest::newRow("16 digits") << QStringLiteral("0180600100100400") << IkpuFault::WrongLength;
    QTest::newRow("18 digits") << QStringLiteral("018060010010040091") << IkpuFault::WrongLength;
    QTest::newRow("letter O") << QStringLiteral("O1806001001004009") << IkpuFault::NotDigits;
    QTest::newRow("other digits") << QStringLiteral("٠1806001001004009") << IkpuFault::NotDigits;
    QTest::newRow("zeros") << QStringLiteral("00000000000000000") << IkpuFault::AllZeros;
  }
  void refusesWhatIsNoIkpu() {
    QFETCH(QString, text);
    QVERIFY(!Ikpu::parse(text).hasValue());
    QTEST(Ikpu::parse(text).error(), "fault");
  }

  void knowsTheGroupsOfTheCatalogue() {
    const auto isKnown = [](const char *group) {
      return Ikpu::parse(QLatin1String(group) + QStringLiteral("02001001000000")).value().isKnownGroup();
    };
    QVERIFY(isKnown("001"));
    QVERIFY(isKnown("118"));
    QVERIFY(!isKnown("000"));
    QVERIFY(!isKnown("077"));
    QVERIFY(!isKnown("119"));
  }

  void knowsThePlaceholderOfTheDocumentation() {
    QVERIFY(Ikpu::parse(u"00702001001000001").value().isPlaceholder());
    QVERIFY(!Ikpu::parse(u"00702001001000000").value().isPlaceholder());
    QVERIFY(PackageCode::parse(u"123456").value().isPlaceholder());
  }

  void readsPackageCodes() {
    QCOMPARE(PackageCode::parse(u" 1324 151 ").value().digits(), QStringLiteral("1324151"));
    QCOMPARE(PackageCode::parse(u"").error(), PackageCodeFault::Missing);
    QCOMPARE(PackageCode::parse(u"13-15").error(), PackageCodeFault::NotDigits);
    QVERIFY(PackageCode::parse(u"12345678901234567890").hasValue());
    QCOMPARE(PackageCode::parse(u"123456789012345678901").error(), PackageCodeFault::TooLong);
    QVERIFY(PackageCode::parse(u"796").value().isUnitOfMeasure());
    QVERIFY(PackageCode::parse(u"166").value().isUnitOfMeasure());
    QVERIFY(!PackageCode::parse(u"1661").value().isUnitOfMeasure());
  }

  void verifiesTheCheckDigitOfGs1_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("right");
    for (const char *code : {"4780033020133", "4780083550024", "4780047860466", "8886300070095",
                             "6934177746536", "5449000011527", "4780000000007", "47800007", "036000291452"}) {
      QTest::newRow(code) << QString::fromLatin1(code) << true;
    }
    for (const char *code :
         {"4780012345678", "4780083010012", "4780012345685", "4780001000011", "2000027012504"}) {
      QTest::newRow(code) << QString::fromLatin1(code) << false;
    }
  }
  void verifiesTheCheckDigitOfGs1() {
    QFETCH(QString, code);
    QFETCH(bool, right);
    QCOMPARE(checkDigitOf(code), right ? CheckDigit::Right : CheckDigit::Wrong);
  }

  void saysNothingOfOtherBarcodes() {
    for (const char16_t *code : {u"", u"123", u"478003302013A", u"123456789012345"}) {
      QCOMPARE(checkDigitOf(QStringView(code)), CheckDigit::NotGs1);
    }
  }

  void countsCodePoints() { QCOMPARE(lengthOf(QStringLiteral("Қ🍅")), qsizetype{2}); }
};

QTEST_GUILESS_MAIN(CodesTest)
#include "codestest.moc"
