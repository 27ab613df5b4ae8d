#include <QTest>

#include "core/base/clock.h"

using namespace std::chrono_literals;

class ClockTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void callsBackOnceAndNotBeforeItsTime() {
    kassir::SystemClock clock;
    const auto start = clock.steady();
    int calls = 0;
    std::chrono::milliseconds passed{};
    clock.after(20ms, kassir::Callback<>(this, [&] {
                  ++calls;
                  passed = clock.steady() - start;
                }));
    int later = 0;
    clock.after(60ms, kassir::Callback<>(this, [&later] { ++later; }));
    QTRY_COMPARE(later, 1);
    QCOMPARE(calls, 1);
    QVERIFY(passed >= 20ms);
  }

  void forgetsItsAlarmsWhenItGoes() {
    bool called = false;
    {
      kassir::SystemClock clock;
      clock.after(1ms, kassir::Callback<>(this, [&called] { called = true; }));
    }
    kassir::SystemClock other;
    bool later = false;
    other.after(20ms, kassir::Callback<>(this, [&later] { later = true; }));
    QTRY_VERIFY(later);
    QVERIFY(!called);
  }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
