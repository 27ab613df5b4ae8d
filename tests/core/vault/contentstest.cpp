#include <rapidcheck.h>
#include <QTest>

#include "core/vault/contents.h"

using namespace kassir;
using vault::Contents;

namespace {
QByteArray someBytes(int least, int most) {
  const auto bytes = *rc::gen::container<std::vector<char>>(
      static_cast<std::size_t>(*rc::gen::inRange(least, most + 1)), rc::gen::arbitrary<char>());
  return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

Contents someContents() {
  Contents contents;
  for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
    contents.insert_or_assign(someBytes(1, 255), SecretBytes(someBytes(0, 300)));
  }
  return contents;
}

bool areEqual(const Contents &left, const Contents &right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const auto &one, const auto &other) {
                      return one.first == other.first && one.second.view() == other.second.view();
                    });
}
}  // namespace

class ContentsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsBackWhatItWrote() {
    QVERIFY(rc::check("decode(encode(contents)) == contents", [] {
      const Contents contents = someContents();
      const auto bytes = vault::encode(contents);
      RC_ASSERT(bytes.has_value());
      const auto decoded = vault::decode(bytes->view());
      RC_ASSERT(decoded.has_value());
      RC_ASSERT(areEqual(*decoded, contents));
    }));
  }

  void takesOnlyWhatItWouldWrite() {
    QVERIFY(rc::check("decode(bytes) is nothing or encode()s to bytes", [] {
      QByteArray bytes = vault::encode(someContents())->view().toByteArray();
      const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size() + 1);
      if (*rc::gen::arbitrary<bool>()) {
        bytes.insert(at, *rc::gen::arbitrary<char>());
      } else {
        bytes.truncate(at);
      }
      const auto decoded = vault::decode(bytes);
      if (decoded) RC_ASSERT(vault::encode(*decoded)->view() == bytes);
    }));
  }

  void refusesWhatItWouldNotWrite_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, QByteArray bytes) { QTest::newRow(name) << bytes; };
    row("no name", QByteArray("\0\0\0\0\0", 5));
    row("name cut", QByteArray("\2a", 2));
    row("size cut", QByteArray("\1a\0\0\0", 5));
    row("secret cut", QByteArray("\1a\0\0\0\2x", 7));
    row("four gigabytes promised", QByteArray("\1a\xff\xff\xff\xffx", 7));
    row("something behind", QByteArray("\1a\0\0\0\1xx", 8));
    row("the same name twice", QByteArray("\1a\0\0\0\1x\1a\0\0\0\1y", 14));
    row("names out of order", QByteArray("\1b\0\0\0\1x\1a\0\0\0\1y", 14));
  }
  void refusesWhatItWouldNotWrite() {
    QFETCH(QByteArray, bytes);
    QVERIFY(!vault::decode(bytes));
  }

  void refusesMoreThanItsSize() {
    Contents contents;
    const qsizetype room = vault::largestContents - 1 - 1 - 4;
    contents.insert_or_assign("a", SecretBytes(QByteArray(room, 'x')));
    QVERIFY(vault::encode(contents));
    contents.insert_or_assign("a", SecretBytes(QByteArray(room + 1, 'x')));
    QVERIFY(!vault::encode(contents));
  }
};

QTEST_GUILESS_MAIN(ContentsTest)
#include "contentstest.moc"
