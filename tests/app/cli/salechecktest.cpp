#include <QDir>
#include <QTest>
#include <set>

#include "tests/app/cli/salefiles.h"
#include "tests/app/cli/tillfolder.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;

class SaleCheckTest : public QObject {
  Q_OBJECT

  TillFolder m_till;

  [[nodiscard]] CliResult check(const QByteArray &bytes) {
    return m_till.run({u"sale"_s, u"check"_s, m_till.file(bytes)});
  }

  // The first problem's text in each language; all different, or empty.
  [[nodiscard]] QStringList inEachLanguage(const QString &file) {
    std::set<QString> texts;
    QStringList list;
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
      list << m_till.run({u"sale"_s, u"check"_s, file, u"--language"_s, language}).text(u"problems.0.text"_s);
      if (!list.last().isEmpty()) texts.insert(list.last());
    }
    return texts.size() == 3 ? list : QStringList();
  }

 private Q_SLOTS:
  void readsTheDocumentedRequestAndSaysThatItDoesNotAddUp() {
    const CliResult result = check(documented::createRequest);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.problems(),
             (QStringList{u"warning items[0].code code-placeholder"_s,
                          u"warning items[0].package_code package-placeholder"_s,
                          u"warning items[0].vat_percent vat-obsolete"_s,
                          u"warning items[0].units units-placeholder"_s, u"error amount amount-differs"_s}));
    const QString text = result.text(u"problems.4.text"_s);
    QVERIFY2(text.contains(u"5"_s) && text.contains(u"15"_s), qPrintable(text));
    QCOMPARE(result.at(u"amount"_s), "1500000");
    QCOMPARE(result.err, QByteArray());
  }

  void answersInExactlyTheAgreedShape() {
    const CliResult result = check(documentedSale());
    QCOMPARE(result.exitCode, 0);  // warnings alone
    QCOMPARE(result.names(), (QStringList{u"amount"_s, u"gross"_s, u"discount"_s, u"vat"_s, u"shipping"_s,
                                          u"lines"_s, u"problems"_s}));
    QCOMPARE(result.at(u"amount"_s), "1500000");
    QCOMPARE(result.at(u"gross"_s), "1010000");
    QCOMPARE(result.at(u"discount"_s), "10000");
    QCOMPARE(result.at(u"vat"_s), "130435");
    QCOMPARE(result.at(u"shipping"_s), "500000");
    QCOMPARE(result.at(u"lines"_s), R"([{"gross":1010000,"discount":10000,"net":1000000,"vat":130435}])");
    QCOMPARE(result.problems().size(), 4);
    for (int i = 0; i < 4; ++i) {
      const QString path = u"problems.%1"_s.arg(i);
      QCOMPARE(result.names(path), (QStringList{u"severity"_s, u"field"_s, u"rule"_s, u"text"_s}));
      QVERIFY(!result.text(path + u".text"_s).isEmpty());
    }
  }

  void readsASaleInEachForm_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("lines");
    const auto line = [](const char *gross, const char *discount, const char *net, const char *vat) {
      return QByteArray("{\"gross\":") + gross + ",\"discount\":" + discount + ",\"net\":" + net +
             ",\"vat\":" + vat + "}";
    };
    QTest::newRow("params") << sale() << QByteArray("12000")
                            << '[' + line("12000", "0", "12000", "1286") + ']';
    QTest::newRow("a whole request") << R"({"id":1,"method":"receipts.create","params":)" + sale() + '}'
                                     << QByteArray("12000")
                                     << '[' + line("12000", "0", "12000", "1286") + ']';
    QTest::newRow("a decimal count") << sale(item().replace("\"price\":12000,\"count\":1,",
                                                            "\"price\":2708900,\"count\":0.333,"))
                                     << QByteArray("902064")
                                     << '[' + line("902064", "0", "902064", "96650") + ']';
    QTest::newRow("a receipt discount")
        << sale(item() + ',' + item())
               .replace("\"items\"", R"("discount":{"title":"x","price":2001},"items")")
        << QByteArray("21999")
        << '[' + line("12000", "1001", "10999", "1178") + ',' + line("12000", "1000", "11000", "1179") + ']';
    QTest::newRow("what Paycom has no field for")
        << sale(item(R"("kassir":{"discount_percent":10,"vat":"without","unit":"л"},)"),
                R"("kassir":{"discount_percent":2.5},)")
        << QByteArray("10530") << '[' + line("12000", "1470", "10530", "0") + ']';
  }
  void readsASaleInEachForm() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, lines);
    const CliResult result = check(bytes);
    QCOMPARE(result.problems(), QStringList());
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.at(u"amount"_s), amount);
    QCOMPARE(result.at(u"lines"_s), lines);
  }

  void readsStandardInputAndSaysTheSame() {
    const CliResult fromFile = check(documentedSale());
    const CliResult fromInput = m_till.run({u"sale"_s, u"check"_s, u"-"_s}, documentedSale());
    QCOMPARE(fromInput.exitCode, 0);
    QCOMPARE(fromInput.out, fromFile.out);
  }

  void namesThePlaceInTheLanguageAskedFor_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QStringList>("told");  // all stands in the text, in each language
    const auto row = [](const char *name, const QByteArray &bytes, const QString &problem,
                        const QStringList &told = {}) { QTest::newRow(name) << bytes << problem << told; };
    row("a broken file", sale().chopped(3), u"error  file-not-json"_s);
    row("an empty file", "", u"error  file-not-json"_s);
    row("a list", "[]", u"error  wrong-type"_s);
    row("10 MB", sale(item("\"x\":\"" + QByteArray(10'000'000, 'x') + "\",")), u"error  file-too-large"_s);
    row("10 MB of brackets", QByteArray(10'000'000, '['), u"error  file-too-large"_s);
    row("a member twice", sale(item("\"price\":1,")), u"error  duplicate-member"_s, {u"price"_s});
    row("a price of 1e9", sale(item().replace("12000", "1e9")), u"error items[0].price not-whole"_s,
        {u"1e9"_s});
    row("an IKPU of 16 digits", sale(item().replace("01806001001004009", "0180600100100400")),
        u"error items[0].code code-wrong-length"_s, {u"16"_s, u"17"_s});
    row("control characters", sale(item() + ',' + item().replace("Сүт", "С\\u0007т")),
        u"error items[1].title control-characters"_s);
    row("a misspelt member", sale(item("\"discuont\":100,")), u"warning items[0].discuont unknown-member"_s,
        {u"discuont"_s});
    row("a misspelt member of the whole", sale(item(), "\"acount\":{},"), u"warning acount unknown-member"_s);
    row("an amount that differs", sale(item(), "\"amount\":11900,"), u"error amount amount-differs"_s,
        {u"119"_s, u"120"_s});
    row("no items", "{}", u"error items no-lines"_s);
  }
  void namesThePlaceInTheLanguageAskedFor() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    QFETCH(QStringList, told);
    const QString file = m_till.file(bytes);
    const CliResult result = m_till.run({u"sale"_s, u"check"_s, file});
    QCOMPARE(result.problems(), QStringList{problem});
    QCOMPARE(result.exitCode, problem.startsWith(u"error"_s) ? 2 : 0);
    const QStringList texts = inEachLanguage(file);
    QCOMPARE(texts.size(), 3);
    for (const QString &text : texts) {
      for (const QString &each : told) QVERIFY2(text.contains(each), qPrintable(text));
    }
  }

  void saysThatAFileCannotBeRead_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << m_till.path(u"no such file.json"_s);
    QTest::newRow("a folder") << m_till.path(u"home"_s);
    QTest::newRow("no name") << QString();
  }
  void saysThatAFileCannotBeRead() {
    QFETCH(QString, file);
    const CliResult result = m_till.run({u"sale"_s, u"check"_s, file});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.problems(), QStringList{u"error  file-unreadable"_s});
    const QStringList texts = inEachLanguage(file);
    QCOMPARE(texts.size(), 3);
    for (const QString &text : texts) QVERIFY2(text.contains(file.section(u'/', -1)), qPrintable(text));
  }

  void tellsTotalsAsFarAsTheyCanBeComputed() {
    const CliResult result = check(sale(item() + ',' + item().replace("12000", "-1") + ',' + item()));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.at(u"lines.0"_s), R"({"gross":12000,"discount":0,"net":12000,"vat":1286})");
    QCOMPARE(result.at(u"lines.1.net"_s), "null");
    QCOMPARE(result.at(u"lines.2.net"_s), "12000");
    QCOMPARE(result.at(u"amount"_s), "null");
  }

  void tellsAllProblemsAtOnce() {
    const CliResult result = check(
        sale(item().replace("12000", "0") + ',' + item().replace("1324151", "13x").replace("Сүт 2,5 %", "")));
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.problems(),
             (QStringList{u"error items[0].price price-not-positive"_s, u"error items[1].title missing"_s,
                          u"error items[1].package_code package-not-digits"_s}));
  }

  void followsTheRulesOfTheShop() {
    QVERIFY(m_till.set(u"shop.vat-payer"_s, u"no"_s));
    const CliResult result = check(sale());
    QVERIFY(m_till.set(u"shop.vat-payer"_s, u"yes"_s));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.at(u"vat"_s), "0");
    QCOMPARE(result.problems(), QStringList{u"warning items[0].vat_percent vat-ignored"_s});
  }

  void speaksToPeopleWithoutJson() {
    const CliResult result = m_till.say({u"sale"_s, u"check"_s, m_till.file(documented::createRequest)});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.answer.isNull());
    QVERIFY(!result.out.contains('{'));
    QVERIFY(result.out.contains("Помидоры"));
    QVERIFY(result.out.contains("1 problem, 4 warnings"));
  }

  void changesNothing() {
    TillFolder fresh;
    QCOMPARE(fresh.run({u"sale"_s, u"check"_s, fresh.file(sale())}).exitCode, 0);
    for (const QString &name : {u"data"_s, u"config"_s, u"share"_s, u"cache"_s})
      QVERIFY2(!QDir(fresh.path(name)).exists(), qPrintable(name));
  }
};

QTEST_GUILESS_MAIN(SaleCheckTest)
#include "salechecktest.moc"
