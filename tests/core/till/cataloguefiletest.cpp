#include <QTest>

#include "core/till/catalogue/cataloguefile.h"

using namespace kassir;
using namespace kassir::till;

Q_DECLARE_METATYPE(kassir::till::RefusedRow)
Q_DECLARE_METATYPE(kassir::till::CatalogueFailure)

namespace {

const QByteArray header = "name;ikpu;package_code;barcode;price_sum;vat_percent\n";

}  // namespace

class CatalogueFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsAShopsFile() {
    const CatalogueFile file = readCatalogueFile(
        header +
        "Chococream 900 г;01806001001004009;1324151;4780033020133;62500;12\n"
        "\"Напиток; \"\"А\"\"\";022 02002 001039024;12 28506;5449000 000996;\"12 500,50\";without\n"
        "Доставка;;;;;\n");
    QVERIFY(!file.failure);
    QVERIFY(file.refused.empty());
    const std::vector<Good> expected{
        {QStringLiteral("Chococream 900 г"), QStringLiteral("01806001001004009"), QStringLiteral("1324151"),
         QStringLiteral("4780033020133"), sale::Money::fromTiyin(62500'00),
         sale::VatRate::fromHundredths(12'00)},
        {QStringLiteral("Напиток; \"А\""), QStringLiteral("02202002001039024"), QStringLiteral("1228506"),
         QStringLiteral("5449000000996"), sale::Money::fromTiyin(12500'50), sale::VatRate::withoutVat()},
        {QStringLiteral("Доставка"), {}, {}, {}, {}, {}},
    };
    QVERIFY(file.goods == expected);
  }

  void takesColumnsInAnyOrderAndPassesOverOthers() {
    const CatalogueFile file = readCatalogueFile(
        "\xEF\xBB\xBF VAT_percent ;остаток;Name\r\nWITHOUT;5;Нан\r\n;;\r\n12,5;;Сүт;;лишнее\r\n0\r\n");
    QCOMPARE(file.goods.size(), std::size_t{2});
    QCOMPARE(file.goods.at(0).title, QStringLiteral("Нан"));
    QVERIFY(file.goods.at(0).vat->isWithoutVat());
    QCOMPARE(file.goods.at(1).vat->hundredths(), 12'50);
    QCOMPARE(file.refused, (std::vector<RefusedRow>{{5, sale::Member::Title, sale::Rule::Missing, {}, {}}}));
  }

  void namesTheRowsItDoesNotTake_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<RefusedRow>("refused");
    using sale::Member;
    using sale::Rule;
    const auto row = [](const char *name, const QByteArray &cells, Member member, Rule rule,
                        const QString &given, const std::vector<sale::Parameter> &parameters = {}) {
      QTest::newRow(name) << cells << RefusedRow{3, member, rule, parameters, given};
    };
    const auto text = [](const char16_t *utf16) { return QString::fromUtf16(utf16); };
    row("no name", ";01806001001004009", Member::Title, Rule::Missing, {});
    row("a name over lines", "\"а\nб\"", Member::Title, Rule::ControlCharacters, text(u"а\nб"));
    row("a name written backwards", "a\xE2\x80\xAE", Member::Title, Rule::ControlCharacters,
        text(u"a\u202E"));
    row("a long name", QByteArray("Қ").repeated(129), Member::Title, Rule::TextTooLong, QString(129, u'Қ'),
        {qint64{128}, qint64{129}});
    row("IKPU without its zero", "а;1806001001004009", Member::Code, Rule::CodeWrongLength,
        text(u"1806001001004009"), {qint64{17}, qint64{16}});
    row("IKPU spoilt by a spreadsheet", "а;1,80600E+15", Member::Code, Rule::CodeNotDigits,
        text(u"1,80600E+15"));
    row("IKPU of zeros", "а;00000000000000000", Member::Code, Rule::CodeAllZeros, text(u"00000000000000000"));
    row("package code", "а;;7 96x", Member::PackageCode, Rule::PackageNotDigits, text(u"7 96x"));
    row("long package code", "а;;123456789012345678901", Member::PackageCode, Rule::PackageTooLong,
        text(u"123456789012345678901"), {qint64{20}, qint64{21}});
    row("barcode", "а;;;4,78E+12", Member::Barcode, Rule::CodeNotDigits, text(u"4,78E+12"));
    row("price", "а;;;;12x", Member::Price, Rule::NotANumber, text(u"12x"), {text(u"12x")});
    row("negative price", "а;;;;-5", Member::Price, Rule::Negative, text(u"-5"), {text(u"-5")});
    row("price of three decimals", "а;;;;5,005", Member::Price, Rule::TooManyDecimals, text(u"5,005"),
        {text(u"5,005"), qint64{2}});
    row("a large price", "а;;;;10 000 000 000", Member::Price, Rule::PriceTooLarge, text(u"10 000 000 000"),
        {sale::Money::fromTiyin(999'999'999'999)});
    row("VAT", "а;;;;;none", Member::VatPercent, Rule::NotANumber, text(u"none"), {text(u"none")});
    row("VAT of 100", "а;;;;;100", Member::VatPercent, Rule::NumberTooLarge, text(u"100"), {text(u"100")});
  }
  void namesTheRowsItDoesNotTake() {
    QFETCH(QByteArray, row);
    QFETCH(RefusedRow, refused);
    const CatalogueFile file = readCatalogueFile(header + "Нан;;;;5000;0\n" + row + "\nСүт\n");
    QVERIFY(!file.failure);
    QCOMPARE(file.goods.size(), std::size_t{2});
    QCOMPARE(file.goods.at(1).title, QStringLiteral("Сүт"));
    QCOMPARE(file.refused.size(), std::size_t{1});
    QCOMPARE(file.refused.at(0).line, refused.line);
    QCOMPARE(sale::ruleName(file.refused.at(0).rule), sale::ruleName(refused.rule));
    QCOMPARE(file.refused.at(0).given, refused.given);
    QVERIFY(file.refused.at(0) == refused);
  }

  void takesWhatATicketMayMend() {
    const CatalogueFile file = readCatalogueFile(header + "Нан;07702001001000001;123456;123;0;15\n");
    QVERIFY(file.refused.empty());
    QCOMPARE(file.goods.at(0).price->tiyin(), 0);
    QCOMPARE(file.goods.at(0).vat->hundredths(), 15'00);
  }

  void saysWhyItTookNothing_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CatalogueFailure>("failure");
    using Code = CatalogueFailure::Code;
    using Csv = csv::CsvFailure;
    const QStringList known{QStringLiteral("name"),         QStringLiteral("ikpu"),
                            QStringLiteral("package_code"), QStringLiteral("barcode"),
                            QStringLiteral("price_sum"),    QStringLiteral("vat_percent")};
    const auto row = [](const char *name, const QByteArray &bytes, const CatalogueFailure &failure) {
      QTest::newRow(name) << bytes << failure;
    };
    row("nothing", "\n\n", {Code::Empty, {}, {}});
    row("Windows-1251", header + "\xCC\xEE\xEB", {Code::BadTable, {Csv::Code::NotUtf8, 2}, {}});
    row("quotes", header + "а;\"б", {Code::BadTable, {Csv::Code::BadQuoting, 2}, {}});
    row("no names", "Нан;5000\n", {Code::NoNameColumn, {}, known});
    row("commas", "name,ikpu\nНан,\n", {Code::NoNameColumn, {}, known});
    row("a name twice", "name;barcode; NAME\n", {Code::ColumnTwice, {}, {QStringLiteral("name")}});
    row("another twice", "barcode;name;barcode\n", {Code::ColumnTwice, {}, {QStringLiteral("barcode")}});
  }
  void saysWhyItTookNothing() {
    QFETCH(QByteArray, bytes);
    QFETCH(CatalogueFailure, failure);
    const CatalogueFile file = readCatalogueFile(bytes);
    QVERIFY(file.goods.empty());
    QVERIFY(file.refused.empty());
    QVERIFY(file.failure == failure);
  }

  void readsALongFileInManyTurns() {
    QByteArray bytes = header;
    for (int i = 0; i < 5000; ++i) bytes += "Нан;;;;" + QByteArray::number(i) + ";12\n";
    bytes += ";;;;1;\n";
    CatalogueFileReader reader(bytes);
    int turns = 1;
    while (reader.readOn()) ++turns;
    QVERIFY(turns > 10);
    const CatalogueFile file = reader.take();
    QCOMPARE(file.goods.size(), 5000u);
    QCOMPARE(file.goods.back().price, sale::Money::fromTiyin(4999'00));
    QCOMPARE(file.refused.size(), 1u);
    QCOMPARE(file.refused.front().line, 5002);
  }

  void makesALineOfOnePiece() {
    const CatalogueFile file =
        readCatalogueFile(header + "Нан;01806001001004009;1324151;4780033020133;62500;12\nСүт\n");
    sale::Line bread;
    bread.title = QStringLiteral("Нан");
    bread.price = sale::Money::fromTiyin(62500'00);
    bread.quantity = sale::Quantity::fromThousandths(1000);
    bread.ikpu = QStringLiteral("01806001001004009");
    bread.packageCode = QStringLiteral("1324151");
    bread.vat = sale::VatRate::fromHundredths(12'00);
    bread.barcode = QStringLiteral("4780033020133");
    QVERIFY(lineOf(file.goods.at(0)) == bread);
    QVERIFY(lineOf(file.goods.at(1)).price.isMissing());
    QVERIFY(lineOf(file.goods.at(1)).vat.isMissing());
  }
};

QTEST_GUILESS_MAIN(CatalogueFileTest)
#include "cataloguefiletest.moc"
