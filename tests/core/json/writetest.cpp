#include <rapidcheck.h>
#include <QTest>

#include "core/json/parse.h"
#include "core/json/write.h"

using namespace kassir;
using json::Value;

namespace {
QString someText() {
  const auto points = *rc::gen::container<std::vector<char32_t>>(
      rc::gen::oneOf(rc::gen::inRange(U'\0', U'\u0100'), rc::gen::inRange(U'\u0400', U'\u2fff'),
                     rc::gen::inRange(U'\U0001F300', U'\U0001F400')));
  return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
}

Value someValue(int depth) {
  switch (*rc::gen::inRange(0, depth > 3 ? 4 : 6)) {
    case 0: return {};
    case 1: return Value(*rc::gen::arbitrary<bool>());
    case 2: return Value(qint64{*rc::gen::arbitrary<qint64>()});
    case 3: return Value(someText());
    case 4: {
      Value array = Value::array();
      for (int i = *rc::gen::inRange(0, 4); i > 0; --i) array.append(someValue(depth + 1));
      return array;
    }
    default: {
      Value object = Value::object();
      for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        object.insert(QString::number(i), someValue(depth + 1));
      return object;
    }
  }
}
}  // namespace

class WriteTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesCompactTextInOrder() {
    const Value value =
        Value::object({{QStringLiteral("b"), Value(qint64{1})},
                       {QStringLiteral("a"), Value::array({Value(true), Value(), Value::decimal("0.220")})},
                       {QStringLiteral("т\"\n"), Value(QStringLiteral("сум"))}});
    QCOMPARE(json::write(value), QByteArray("{\"b\":1,\"a\":[true,null,0.220],\"т\\\"\\n\":\"сум\"}"));
  }

  void indentsForPeople() {
    const Value empty =
        Value::object({{QStringLiteral("a"), Value::array()}, {QStringLiteral("b"), Value::object()}});
    QCOMPARE(json::writeIndented(Value::array({Value(qint64{1}), empty})),
             QByteArray("[\n  1,\n  {\n    \"a\": [],\n    \"b\": {}\n  }\n]\n"));
  }

  void escapesWhatCanMakeATerminalLie() {
    QCOMPARE(json::write(Value(QStringLiteral("a\u202Eb\u009Bc🍅\u2028"))),
             QByteArray("\"a\\u202eb\\u009bc🍅\\u2028\""));
  }

  void readsBackWhatItWrote() {
    QVERIFY(rc::check("parse(write(value)) == value", [] {
      const Value value = someValue(0);
      const auto parsed = json::parse(json::write(value));
      RC_ASSERT(parsed.hasValue());
      RC_ASSERT(parsed.value() == value);
    }));
  }
};

QTEST_GUILESS_MAIN(WriteTest)
#include "writetest.moc"
