#include <QTest>

#include "tests/crash/crashtill.h"
#include "tests/crash/deathatstep.h"
#include "tests/support/refusal.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;
using Ending = WatchedProgram::Ending;

namespace {

constexpr const char *settle = "1";  // seconds

// What becomes of the one request of that method.
QByteArray fate(const QByteArray &what, const QByteArray &method) {
  const QByteArray fault = R"({"name":"close","method":")" + method + "\",";
  if (what == "lost") return fault + R"("execute":true})";
  if (what == "never") return fault + R"("execute":false})";
  if (what == "late") return fault + R"("execute_after":0.6})";
  return {};  // answered
}

}  // namespace

/// A till that dies at each durable step of a sale, of its cancelling and of its reconciling, whatever became
/// of the request.
class StepsTest : public QObject {
  Q_OBJECT

  CrashTill m_till;
  int m_deaths = 0;

  static void addRows(std::initializer_list<const char *> fates) {
    QTest::addColumn<QByteArray>("what");
    for (const char *what : fates) QTest::newRow(what) << QByteArray(what);
  }

  // Whether the program died; what is left then must be explained and agree, before anybody looks for
  // anything.
  bool diesAt(int step, const QStringList &words, const QByteArray &fault) {
    if (!m_till.setFault(fault)) return fails(u"the stand-ins do not take that fault"_s);
    const auto ended = m_till.watch(words, DeathAtStep(step));
    if (!m_till.setFault({})) return fails(u"the stand-ins do not forget a fault"_s);
    if (ended.ending == Ending::Exited) return false;
    if (ended.ending != Ending::Killed) return fails(u"it crashed or hung"_s);
    ++m_deaths;
    const QStringList differences = m_till.reckoning().differences();
    if (!differences.isEmpty()) return fails(u"step %1: %2"_s.arg(step).arg(differences.join(u"; "_s)));
    const QString order = m_till.lastOrder();
    const CliResult told = m_till.folder().say({u"sale"_s, u"show"_s, order});
    if (!order.isEmpty() && (told.exitCode != 0 || told.out.isEmpty()))
      return fails(u"%1 is not explained"_s.arg(order));
    return true;
  }
  static bool fails(const QString &why) {
    QTest::qFail(qPrintable(why), __FILE__, __LINE__);
    return false;
  }
  [[nodiscard]] bool sell(const QByteArray &what = "answered") {
    const int expected = what == "answered" ? 0 : 5;
    return m_till.setFault(fate(what, "receipts.create")) &&
           m_till.run(m_till.sending()).exitCode == expected && m_till.setFault({});
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
    if (m_till.watch(m_till.sending(), [](const DiskCall &) { return Intervention::none(); }).ending ==
        Ending::NotWatched)
      KASSIR_REFUSED("ptrace", "this system lets no process watch its child");
  }
  void init() { QVERIFY(m_till.begin()); }
  void cleanupTestCase() {
    QCOMPARE(m_till.folder().leaks(), QStringList());
    qInfo("%d deaths", m_deaths);
  }

  void sending_data() { addRows({"answered", "lost", "never", "late"}); }
  void sending() {
    QFETCH(QByteArray, what);
    QVERIFY(sell());  // so that the journal is there
    int step = 1;
    while (diesAt(step, m_till.sending(), fate(what, "receipts.create"))) ++step;
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(step > 2 * 5);  // lease, sale, attempt, body, outcome; a reply if there was one
    QCOMPARE(m_till.drain(QLatin1String(settle)), QStringList());
    QCOMPARE(states().count(u"accepted"_s), states().size());
  }

  void cancelling_data() { addRows({"answered", "lost", "never", "late"}); }
  void cancelling() {
    QFETCH(QByteArray, what);
    int step = 1;
    bool dies = true;
    for (; dies; ++step) {
      QVERIFY(sell());
      dies = diesAt(step, {u"cancel"_s, m_till.lastOrder()}, fate(what, "receipts.cancel"));
    }
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(step > 2 * 5);  // lease, wish, attempt, body, outcome
    QCOMPARE(m_till.drain(QLatin1String(settle)), QStringList());
    // Who died before the wish was kept had wished nothing.
    QVERIFY2(states().count(u"accepted"_s) <= 5, qPrintable(states().join(u' ')));
    QCOMPARE(states().count(u"cancelled"_s) + states().count(u"accepted"_s), states().size());
  }

  void looking_data() { addRows({"lost", "never", "late"}); }
  void looking() {
    QFETCH(QByteArray, what);
    int step = 1;
    bool dies = true;
    for (; dies; ++step) {
      QVERIFY(sell(what));
      QStringList words{u"reconcile"_s, m_till.lastOrder(), u"--settle"_s, QLatin1String(settle)};
      if (what == "never") words = {u"reconcile"_s, m_till.lastOrder(), u"--settle"_s, u"0"_s, u"--wait"_s};
      dies = diesAt(step, words, {});
    }
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(step > 2 * 3);  // lease, beginning, end
    QCOMPARE(m_till.drain(QLatin1String(settle)), QStringList());
    QCOMPARE(states().count(u"accepted"_s), states().size());
  }

  // What is found was given up, and is cancelled by the look itself.
  void lookingForWhatWasGivenUp_data() { addRows({"lost", "late"}); }
  void lookingForWhatWasGivenUp() {
    QFETCH(QByteArray, what);
    int step = 1;
    bool dies = true;
    for (; dies; ++step) {
      QVERIFY(sell(what));
      const QString order = m_till.lastOrder();
      QCOMPARE(m_till.run({u"cancel"_s, order}).exitCode, 5);
      dies = diesAt(step, {u"reconcile"_s, order, u"--settle"_s, QLatin1String(settle)}, {});
    }
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(step > 2 * 5);  // and the attempt to cancel
    QCOMPARE(m_till.drain(QLatin1String(settle)), QStringList());
    QCOMPARE(states().count(u"cancelled"_s), states().size());
  }
};

QTEST_GUILESS_MAIN(StepsTest)
#include "stepstest.moc"
