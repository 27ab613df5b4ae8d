#include <QTest>

#include "core/sale/check.h"
#include "core/sale/limits.h"

using namespace kassir::sale;

namespace {

Line goodLine() {
  Line line;
  line.title = QStringLiteral("Chococream 900 г");
  line.price = Money::fromTiyin(6250000);
  line.quantity = Quantity::fromThousandths(2000);
  line.ikpu = QStringLiteral("01806001001004009");
  line.packageCode = QStringLiteral("1324151");
  line.vat = VatRate::fromHundredths(1200);
  return line;
}

Sale goodSale() {
  Sale sale;
  sale.lines = {goodLine()};
  return sale;
}

using Change = std::function<void(Sale &)>;

}  // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(kassir::sale::Rule)
Q_DECLARE_METATYPE(kassir::sale::Severity)

class CheckTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void passesAGoodSale() {
    const Check checked = check(goodSale(), {}, Purpose::Send);
    QVERIFY(checked.problems.empty());
    QVERIFY(checked.sale.has_value());
    QCOMPARE(checked.sale->amount.tiyin(), 12500000);
    QCOMPARE(checked.sale->lines[0].ikpu.digits(), QStringLiteral("01806001001004009"));
  }

  void findsWhatIsWrong_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<Severity>("severity");
    const auto bad = [](const char *name, const char *path, Rule rule, Change change) {
      QTest::newRow(name) << std::move(change) << QString::fromLatin1(path) << rule << Severity::Error;
    };
    const auto odd = [](const char *name, const char *path, Rule rule, Change change) {
      QTest::newRow(name) << std::move(change) << QString::fromLatin1(path) << rule << Severity::Warning;
    };
    const auto sums = [](qint64 tiyin) { return Money::fromTiyin(tiyin); };

    bad("no lines", "items", Rule::NoLines, [](Sale &sale) { sale.lines.clear(); });
    bad("1001 lines", "items", Rule::TooManyLines, [](Sale &sale) { sale.lines.assign(1001, goodLine()); });
    bad("no title", "items[0].title", Rule::Missing,
        [](Sale &sale) { sale.lines[0].title = QStringLiteral(" "); });
    bad("long title", "items[0].title", Rule::TextTooLong,
        [](Sale &sale) { sale.lines[0].title = QString(129, u'ә'); });
    odd("longish title", "items[0].title", Rule::TitleNotPortable,
        [](Sale &sale) { sale.lines[0].title = QString(64, u'ә'); });
    bad("tab in title", "items[0].title", Rule::ControlCharacters,
        [](Sale &sale) { sale.lines[0].title += u'\t'; });
    bad("weight makes the title too long", "items[0].title", Rule::TextTooLong, [](Sale &sale) {
      sale.lines[0].title = QString(125, u'a');
      sale.lines[0].quantity = Quantity::fromThousandths(220);
    });
    bad("control character in unit", "items[0].kassir.unit", Rule::ControlCharacters,
        [](Sale &sale) { sale.lines[0].unitName = QStringLiteral("k\ng"); });
    bad("no price", "items[0].price", Rule::Missing, [](Sale &sale) { sale.lines[0].price = {}; });
    bad("price 0", "items[0].price", Rule::PriceNotPositive,
        [sums](Sale &sale) { sale.lines[0].price = sums(0); });
    bad("price below 0", "items[0].price", Rule::PriceNotPositive,
        [sums](Sale &sale) { sale.lines[0].price = sums(-1); });
    bad("price too large", "items[0].price", Rule::PriceTooLarge,
        [sums](Sale &sale) { sale.lines[0].price = sums(1'000'000'000'000); });
    bad("price 1e9", "items[0].price", Rule::NotWhole, [](Sale &sale) {
      sale.lines[0].price = Entry<Money>::refused(QStringLiteral("1e9"), NumberFault::NotWhole);
    });
    bad("price typed as text", "items[0].price", Rule::NotANumber, [](Sale &sale) {
      sale.lines[0].price = Entry<Money>::from(QStringLiteral("12 50"), Money::parse(u"12 50"));
    });
    bad("no quantity", "items[0].count", Rule::Missing, [](Sale &sale) { sale.lines[0].quantity = {}; });
    bad("quantity 0", "items[0].count", Rule::QuantityNotPositive,
        [](Sale &sale) { sale.lines[0].quantity = Quantity(); });
    bad("quantity too large", "items[0].count", Rule::QuantityTooLarge,
        [](Sale &sale) { sale.lines[0].quantity = Quantity::fromThousandths(1'000'000'000); });
    bad("4 decimals", "items[0].count", Rule::TooManyDecimals, [](Sale &sale) {
      sale.lines[0].quantity = Entry<Quantity>::from(QStringLiteral("0,2205"), Quantity::parse(u"0,2205"));
    });
    bad("worth nothing", "items[0].count", Rule::GrossZero, [sums](Sale &sale) {
      sale.lines[0].price = sums(1);
      sale.lines[0].quantity = Quantity::fromThousandths(1);
    });
    bad("line too large", "items[0].count", Rule::GrossTooLarge, [](Sale &sale) {
      sale.lines[0].price = largestPrice;
      sale.lines[0].quantity = Quantity::fromThousandths(101'000);
    });
    bad("discount below 0", "items[0].discount", Rule::DiscountNegative,
        [sums](Sale &sale) { sale.lines[0].discount = Discount(sums(-1)); });
    bad("discount over gross", "items[0].discount", Rule::DiscountOverGross,
        [sums](Sale &sale) { sale.lines[0].discount = Discount(sums(12500001)); });
    bad("no IKPU", "items[0].code", Rule::Missing, [](Sale &sale) { sale.lines[0].ikpu.clear(); });
    bad("IKPU of 16 digits", "items[0].code", Rule::CodeWrongLength,
        [](Sale &sale) { sale.lines[0].ikpu.chop(1); });
    bad("IKPU with a letter", "items[0].code", Rule::CodeNotDigits,
        [](Sale &sale) { sale.lines[0].ikpu[0] = u'O'; });
    bad("IKPU of zeros", "items[0].code", Rule::CodeAllZeros,
        [](Sale &sale) { sale.lines[0].ikpu.fill(u'0'); });
    odd("unknown group", "items[0].code", Rule::CodeUnknownGroup,
        [](Sale &sale) { sale.lines[0].ikpu = QStringLiteral("07706001001004009"); });
    odd("sample IKPU", "items[0].code", Rule::CodePlaceholder,
        [](Sale &sale) { sale.lines[0].ikpu = QStringLiteral("00702001001000001"); });
    bad("no package code", "items[0].package_code", Rule::Missing,
        [](Sale &sale) { sale.lines[0].packageCode.clear(); });
    bad("package code with a letter", "items[0].package_code", Rule::PackageNotDigits,
        [](Sale &sale) { sale.lines[0].packageCode = QStringLiteral("шт"); });
    bad("package code of 21 digits", "items[0].package_code", Rule::PackageTooLong,
        [](Sale &sale) { sale.lines[0].packageCode = QString(21, u'1'); });
    odd("sample package code", "items[0].package_code", Rule::PackagePlaceholder,
        [](Sale &sale) { sale.lines[0].packageCode = QStringLiteral("123456"); });
    odd("OKEI unit as package", "items[0].package_code", Rule::PackageIsUnit,
        [](Sale &sale) { sale.lines[0].packageCode = QStringLiteral("796"); });
    odd("sample units", "items[0].units", Rule::UnitsPlaceholder,
        [](Sale &sale) { sale.lines[0].units = qint64{241092}; });
    bad("units below 0", "items[0].units", Rule::Negative,
        [](Sale &sale) { sale.lines[0].units = qint64{-1}; });
    bad("no VAT", "items[0].vat_percent", Rule::Missing, [](Sale &sale) { sale.lines[0].vat = {}; });
    bad("Kazakh VAT", "items[0].vat_percent", Rule::VatNotAccepted,
        [](Sale &sale) { sale.lines[0].vat = VatRate::fromHundredths(1600); });
    odd("obsolete VAT", "items[0].vat_percent", Rule::VatObsolete,
        [](Sale &sale) { sale.lines[0].vat = VatRate::fromHundredths(1500); });
    odd("wrong check digit", "items[0].kassir.barcode", Rule::CheckDigitWrong,
        [](Sale &sale) { sale.lines[0].barcode = QStringLiteral("4780012345678"); });
    bad("receipt discount too large", "discount", Rule::DiscountOverGross,
        [sums](Sale &sale) { sale.discount = Discount(sums(12500001)); });
    bad("receipt discount below 0", "discount", Rule::DiscountNegative,
        [sums](Sale &sale) { sale.discount = Discount(sums(-1)); });
    bad("shipping without title", "shipping.title", Rule::Missing, [sums](Sale &sale) {
      sale.shipping = Shipping{{}, sums(1)};
    });
    bad("shipping without price", "shipping.price", Rule::Missing, [](Sale &sale) {
      sale.shipping = Shipping{QStringLiteral("d"), {}};
    });
    bad("shipping below 0", "shipping.price", Rule::Negative, [sums](Sale &sale) {
      sale.shipping = Shipping{QStringLiteral("d"), sums(-1)};
    });
    bad("new line in description", "description", Rule::ControlCharacters,
        [](Sale &sale) { sale.description = QStringLiteral("a\nb"); });
    bad("amount too large", "amount", Rule::AmountTooLarge, [](Sale &sale) {
      sale.lines[0].price = largestPrice;
      sale.lines[0].quantity = Quantity::fromThousandths(60'000);
      sale.lines.push_back(sale.lines[0]);
    });
  }
  void findsWhatIsWrong() {
    QFETCH(Change, change);
    QFETCH(QString, path);
    QFETCH(Rule, rule);
    QFETCH(Severity, severity);
    Sale sale = goodSale();
    change(sale);
    const Check checked = check(sale, {}, Purpose::Send);
    QCOMPARE(checked.problems.size(), std::size_t{1});
    QCOMPARE(checked.problems[0].place.path(), path);
    QCOMPARE(ruleName(checked.problems[0].rule), ruleName(rule));
    QCOMPARE(checked.problems[0].severity, severity);
    QCOMPARE(checked.sale.has_value(), severity == Severity::Warning);
  }

  void tellsEveryProblemAtOnceInOrder() {
    Sale sale = goodSale();
    sale.lines.push_back(goodLine());
    sale.lines[0].ikpu = QStringLiteral("1");
    sale.lines[0].title.clear();
    sale.lines[1].price = Money();
    sale.lines[1].packageCode.clear();
    QStringList paths;
    for (const Problem &problem : check(sale, {}, Purpose::Send).problems) paths << problem.place.path();
    QCOMPARE(paths, (QStringList{QStringLiteral("items[0].title"), QStringLiteral("items[0].code"),
                                 QStringLiteral("items[1].price"), QStringLiteral("items[1].package_code")}));
  }

  void givesNothingAwayOnlyWhileEditing() {
    Sale sale = goodSale();
    sale.discount = Discount(wholePercent);
    const Check editing = check(sale, {}, Purpose::Edit);
    QCOMPARE(editing.problems[0].severity, Severity::Warning);
    QCOMPARE(ruleName(editing.problems[0].rule), QStringLiteral("amount-zero"));
    QVERIFY(editing.sale.has_value());
    QVERIFY(!check(sale, {}, Purpose::Send).sale.has_value());
  }

  void warnsOfAFractionOnlyWhereItIsSentAsOne() {
    Sale sale = goodSale();
    sale.lines[0].quantity = Quantity::fromThousandths(500);
    QVERIFY(check(sale, {}, Purpose::Send).problems.empty());
    Rules rules;
    rules.fractionalCount = FractionalCount::Number;
    const Check checked = check(sale, rules, Purpose::Send);
    QCOMPARE(ruleName(checked.problems.at(0).rule), QStringLiteral("fractional-number"));
    sale.lines[0].price = Money::fromTiyin(1001);  // half of it is no whole tiyin, so it goes out as a line
    QVERIFY(check(sale, rules, Purpose::Send).problems.empty());
  }

  void needsNoVatWhereTheShopPaysNone() {
    Rules rules;
    rules.vatPayer = VatPayer::No;
    Sale sale = goodSale();
    const Check warned = check(sale, rules, Purpose::Send);
    QCOMPARE(ruleName(warned.problems.at(0).rule), QStringLiteral("vat-ignored"));
    QVERIFY(warned.sale->lines[0].vat.isWithoutVat());
    sale.lines[0].vat = {};
    QVERIFY(check(sale, rules, Purpose::Send).problems.empty());
  }

  void takesTheRatesOfTheShop() {
    Rules rules;
    rules.vatRates = {VatRate::fromHundredths(750)};
    Sale sale = goodSale();
    sale.lines[0].vat = VatRate::fromHundredths(750);
    QVERIFY(check(sale, rules, Purpose::Send).problems.empty());
    sale.lines[0].vat = VatRate::withoutVat();
    QVERIFY(check(sale, rules, Purpose::Send).problems.empty());
    sale.lines[0].vat = VatRate::fromHundredths(1200);
    const Problems problems = check(sale, rules, Purpose::Send).problems;
    QCOMPARE(problems.at(0).parameters,
             (std::vector<Parameter>{VatRate::fromHundredths(1200), VatRate::fromHundredths(750)}));
  }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "checktest.moc"
