#include <QTest>

#include "core/base/result.h"

using kassir::failure;
using kassir::Result;

namespace {
enum class Error { Odd, Large };

Result<int, Error> half(int number) {
  if (number % 2 != 0) return failure(Error::Odd);
  return number / 2;
}
}  // namespace

class ResultTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void holdsAValueOrAnError() {
    QCOMPARE(half(4).value(), 2);
    QVERIFY(!half(3).hasValue());
    QCOMPARE(half(3).error(), Error::Odd);
  }

  void mapsOnlyAValue() {
    QCOMPARE(half(4).map([](int number) { return number * 10; }).value(), 20);
    QCOMPARE(half(3).map([](int number) { return number * 10; }).error(), Error::Odd);
  }

  void chainsUntilTheFirstError() {
    QCOMPARE(half(8).andThen(half).value(), 2);
    QCOMPARE(half(6).andThen(half).error(), Error::Odd);
  }

  void holdsNothingButSuccess() {
    const Result<void, Error> good;
    const Result<void, Error> bad = failure(Error::Large);
    QVERIFY(good.hasValue());
    QCOMPARE(bad.error(), Error::Large);
  }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "resulttest.moc"
