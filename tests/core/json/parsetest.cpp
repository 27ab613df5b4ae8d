#include <QTest>

#include "core/json/parse.h"

using namespace kassir;
using Code = json::ParseFailure::Code;

Q_DECLARE_METATYPE(kassir::json::ParseFailure::Code)

class ParseTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsIntegersExact() {
    const auto parsed = json::parse("[9223372036854775807, -9223372036854775808, 9007199254740993]");
    QVERIFY(parsed.hasValue());
    QCOMPARE(parsed.value().items()[0].integer(), std::optional<qint64>(std::numeric_limits<qint64>::max()));
    QCOMPARE(parsed.value().items()[1].integer(), std::optional<qint64>(std::numeric_limits<qint64>::min()));
    QCOMPARE(parsed.value().items()[2].integer(), std::optional<qint64>(9007199254740993));
  }

  void keepsTheDigitsOfEveryOtherNumber_data() {
    QTest::addColumn<QByteArray>("token");
    for (const char *token :
         {"0.220", "1e9", "1E+2", "2.0", "-0.5", "9223372036854775808", "18446744073709551616"}) {
      QTest::newRow(token) << QByteArray(token);
    }
  }
  void keepsTheDigitsOfEveryOtherNumber() {
    QFETCH(QByteArray, token);
    const auto parsed = json::parse(token);
    QVERIFY(parsed.hasValue());
    QVERIFY(!parsed.value().integer());
    QVERIFY(parsed.value().isNumber());
    QCOMPARE(parsed.value().numberToken(), token);
  }

  void keepsMembersInOrder() {
    const auto parsed = json::parse(R"({"b":1,"a":{"c":null},"Ә":"қ\u0000"})");
    QVERIFY(parsed.hasValue());
    QCOMPARE(parsed.value().members()[0].name, QStringLiteral("b"));
    QCOMPARE(parsed.value().members()[1].name, QStringLiteral("a"));
    QVERIFY(parsed.value().find(u"a")->find(u"c")->isNull());
    QCOMPARE(parsed.value().find(u"Ә")->string(), std::optional(QStringLiteral("қ") + QChar(0)));
    QVERIFY(parsed.value().find(u"d") == nullptr);
  }

  void refusesWhatOtherParsersLetThrough_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("code");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    const auto row = [](const char *name, QByteArray text, Code code, qint64 line, qint64 column) {
      QTest::newRow(name) << text << code << line << column;
    };
    row("empty", "", Code::Syntax, 1, 1);
    row("cut", "{\"a\":", Code::Syntax, 1, 5);
    row("junk behind", "{}\n x", Code::Syntax, 2, 2);
    row("two values", "{}{}", Code::Syntax, 1, 3);
    row("comment", "{\"a\":1 // x\n}", Code::Syntax, 1, 8);
    row("trailing comma", "[1,]", Code::Syntax, 1, 4);
    row("single quotes", "{'a':1}", Code::Syntax, 1, 2);
    row("NaN", "[NaN]", Code::Syntax, 1, 2);
    row("Infinity", "[-Infinity]", Code::Syntax, 1, 3);
    row("leading zero", "[01]", Code::Syntax, 1, 4);
    row("hexadecimal", "[0x1]", Code::Syntax, 1, 3);
    row("1e400", "[1e400]", Code::NumberTooLarge, 1, 7);
    row("duplicate name", "{\"a\":1,\n\"a\":2}", Code::DuplicateName, 2, 3);
    row("byte-order mark", "\xEF\xBB\xBF{}", Code::ByteOrderMark, 1, 1);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), Code::ByteOrderMark, 1, 1);
    row("NUL byte", QByteArray("{}\n\0", 4), Code::NulByte, 2, 1);
    row("bad UTF-8", "[\"\xC3\x28\"]", Code::Syntax, 1, 4);
    row("half a surrogate pair", R"(["\uD800"])", Code::Syntax, 1, 9);
    row("tab in a string", "[\"a\tb\"]", Code::Syntax, 1, 4);
    row("depth 33", QByteArray(33, '[') + QByteArray(33, ']'), Code::TooDeep, 1, 33);
  }
  void refusesWhatOtherParsersLetThrough() {
    QFETCH(QByteArray, text);
    QFETCH(Code, code);
    const auto parsed = json::parse(text);
    QVERIFY(!parsed.hasValue());
    QCOMPARE(parsed.error().code, code);
    QTEST(parsed.error().line, "line");
    QTEST(parsed.error().column, "column");
  }

  void namesTheDuplicate() {
    QCOMPARE(json::parse(R"({"x":{"count":1,"count":2}})").error().name, QStringLiteral("count"));
    QVERIFY(json::parse(R"({"x":{"count":1},"y":{"count":2}})").hasValue());
  }

  void takesDepth32() { QVERIFY(json::parse(QByteArray(32, '[') + QByteArray(32, ']')).hasValue()); }

  void refusesMoreThanAMillionValues() {
    QByteArray text = "[";
    for (int i = 0; i < 1'000'000; ++i) text += "0,";
    text += "0]";
    QCOMPARE(json::parse(text).error().code, Code::TooLarge);
  }
};

QTEST_GUILESS_MAIN(ParseTest)
#include "parsetest.moc"
