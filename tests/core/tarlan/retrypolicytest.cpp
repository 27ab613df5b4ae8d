#include <QTest>

#include "core/tarlan/retrypolicy.h"

using kassir::tarlan::RetryPolicy;
using namespace std::chrono_literals;

class RetryPolicyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void doublesThePauseAndStopsAfterThreeTries() {
    const RetryPolicy least([](quint32) { return 0; });
    QVERIFY(least.pauseAfter(1) == 500ms);
    QVERIFY(least.pauseAfter(2) == 1000ms);
    QVERIFY(!least.pauseAfter(3));
    const RetryPolicy most([](quint32 bound) { return bound - 1; });
    QVERIFY(most.pauseAfter(1) == 1000ms);
    QVERIFY(most.pauseAfter(2) == 2000ms);
    QVERIFY(!most.pauseAfter(3));
  }

  void leavesHalfOfThePauseToChance() {
    const RetryPolicy policy;
    std::chrono::milliseconds shortest = 1h;
    std::chrono::milliseconds longest = 0ms;
    for (int i = 0; i < 1000; ++i) {
      shortest = std::min(shortest, *policy.pauseAfter(1));
      longest = std::max(longest, *policy.pauseAfter(1));
    }
    QVERIFY(shortest >= 500ms && shortest < 550ms);
    QVERIFY(longest <= 1000ms && longest > 950ms);
  }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "retrypolicytest.moc"
