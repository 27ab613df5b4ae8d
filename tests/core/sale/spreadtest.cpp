#include <rapidcheck.h>
#include <QTest>
#include <numeric>

#include "core/sale/limits.h"
#include "core/sale/spread.h"

using namespace kassir::sale;

namespace {
std::vector<Money> monies(const QList<qint64> &tiyin) {
  std::vector<Money> result;
  std::transform(tiyin.begin(), tiyin.end(), std::back_inserter(result), Money::fromTiyin);
  return result;
}
}  // namespace

class SpreadTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void givesTheTiyinLeftToTheLargestRemainders_data() {
    QTest::addColumn<QList<qint64>>("nets");
    QTest::addColumn<qint64>("discount");
    QTest::addColumn<QList<qint64>>("shares");
    using List = QList<qint64>;
    QTest::newRow("thirds") << List{1000, 1000, 1000} << qint64{100} << List{34, 33, 33};
    QTest::newRow("halves") << List{505000, 505000} << qint64{10001} << List{5001, 5000};
    QTest::newRow("one tiny line") << List{10, 10, 10, 10, 1} << qint64{10} << List{3, 3, 2, 2, 0};
    QTest::newRow("one line") << List{12900000} << qint64{1290000} << List{1290000};
    QTest::newRow("nothing") << List{0, 0} << qint64{0} << List{0, 0};
    QTest::newRow("all of it") << List{7, 0, 3} << qint64{10} << List{7, 0, 3};
    QTest::newRow("no lines") << List{} << qint64{0} << List{};
  }
  void givesTheTiyinLeftToTheLargestRemainders() {
    QFETCH(QList<qint64>, nets);
    QFETCH(qint64, discount);
    QFETCH(QList<qint64>, shares);
    QCOMPARE(spread(Money::fromTiyin(discount), monies(nets)), monies(shares));
  }

  void keepsEveryPromiseForTheLargestReceipts() {
    QVERIFY(rc::check("shares add up, and none exceeds its net", [] {
      std::vector<Money> nets;
      const bool huge = *rc::gen::arbitrary<bool>();
      for (const qint64 net : *rc::gen::container<std::vector<qint64>>(
               rc::gen::inRange<qint64>(0, huge ? largestAmount.tiyin() : 50))) {
        nets.push_back(Money::fromTiyin(net));
      }
      const Money total = std::accumulate(nets.begin(), nets.end(), Money());
      const Money discount = Money::fromTiyin(*rc::gen::inRange<qint64>(0, total.tiyin() + 1));
      const std::vector<Money> shares = spread(discount, nets);
      RC_ASSERT(shares.size() == nets.size());
      RC_ASSERT(nets.empty() || std::accumulate(shares.begin(), shares.end(), Money()) == discount);
      for (std::size_t i = 0; i < nets.size(); ++i) {
        RC_ASSERT(shares[i] >= Money());
        RC_ASSERT(shares[i] <= nets[i]);
      }
    }));
  }
};

QTEST_GUILESS_MAIN(SpreadTest)
#include "spreadtest.moc"
