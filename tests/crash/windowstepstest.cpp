#include <QTest>

#include "tests/crash/crashtill.h"
#include "tests/crash/deathatstep.h"
#include "tests/support/refusal.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;
using Ending = WatchedProgram::Ending;

/// The till of the window dies at each durable step of a sale, from its first line to its payment, and comes
/// back.
class WindowStepsTest : public QObject {
  Q_OBJECT

  CrashTill m_till;

  [[nodiscard]] WatchedProgram::Result sell(const WatchedProgram::Watcher &watcher) {
    return m_till.watchSender(QStringLiteral(WINDOW_SALE), {m_till.folder().data()}, watcher);
  }
  [[nodiscard]] WatchedProgram::Result sell() {
    return sell([](const DiskCall &) { return Intervention::none(); });
  }
  [[nodiscard]] QStringList states() {
    QStringList states;
    const json::Value sales = m_till.list().answer;
    for (const json::Value &sale : sales.items()) states << sale.find(u"state")->string().value_or(QString());
    return states;
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_till.start());
    const auto ended = sell();
    if (ended.ending == Ending::NotWatched)
      KASSIR_REFUSED("ptrace", "this system lets no process watch its child");
    QCOMPARE(ended.exitCode, 0);
  }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void comesBackFromEachStep_data() {
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("answered") << QByteArray();
    QTest::newRow("lost") << QByteArray(R"({"name":"close","method":"receipts.create","execute":true})");
  }
  void comesBackFromEachStep() {
    QFETCH(QByteArray, fault);
    int deaths = 0;
    for (;; ++deaths) {
      QVERIFY(m_till.begin() && m_till.setFault(fault));
      const auto ended = sell(DeathAtStep(deaths + 1));
      QVERIFY(m_till.setFault({}));
      if (ended.ending == Ending::Exited) break;
      QCOMPARE(ended.ending, Ending::Killed);
      const QString step = u"step %1"_s.arg(deaths + 1);
      const QStringList before = states();
      QVERIFY2(m_till.reckoning().differences().isEmpty(), qPrintable(step));
      // The next start finds out what became of it, and goes on selling.
      QCOMPARE(sell().exitCode, 0);
      QVERIFY2(m_till.reckoning().differences().isEmpty(), qPrintable(step));
      const QStringList after = states();
      // What had been rung up is sold, once.
      QCOMPARE(after.size(), before.size() - before.count(u"draft"_s) + 1);
      // What had not left, or is nowhere, goes out by a person's press alone.
      const auto unsent = after.count(u"queued"_s) + after.count(u"absent"_s);
      QVERIFY2(after.count(u"accepted"_s) >= 1 && after.count(u"accepted"_s) + unsent == after.size(),
               qPrintable(step + u": "_s + after.join(u' ')));
    }
    QVERIFY2(deaths >= 2 * 6,
             qPrintable(QString::number(deaths)));  // lease, line, sale, attempt, body, outcome
    qInfo("%d deaths", deaths);
  }
};

QTEST_GUILESS_MAIN(WindowStepsTest)
#include "windowstepstest.moc"
