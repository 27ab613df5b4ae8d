#include <QTest>
#include <algorithm>
#include <array>

#include "tests/crash/callcount.h"
#include "tests/crash/crashtill.h"
#include "tests/support/refusal.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;
using Ending = WatchedProgram::Ending;

namespace {

// What becomes of the request, and how long to wait for what may come late, in seconds.
struct Row {
  const char *name;
  const char *fault;
  const char *settle;
};

constexpr Row arrived{"arrived", "", "0"};
// Only in full: these take minutes.
constexpr std::array inFull{
    Row{"never", R"({"name":"close","method":"receipts.create","execute":false})", "0"},
    Row{"late", R"({"name":"close","method":"receipts.create","execute_after":0.6})", "1"},
};

}  // namespace

/// A till that dies at each single call that changes something on the disk, the very first sale of its life:
/// making the folder's files, the tables, the sale, and folding the log away.
class CallsTest : public QObject {
  Q_OBJECT

  CrashTill m_till;

  // All that the program does to the till's own files; what it prints is no file of its own.
  [[nodiscard]] bool changesData(const DiskCall &call) const {
    return m_till.isData(call.path) && call.name != "pread64";
  }
  [[nodiscard]] WatchedProgram::Result dieAt(int number) {
    return m_till.watch(m_till.sending(), [this, number, count = CallCount()](const DiskCall &call) mutable {
      const bool isDue = changesData(call) && count.take(call) == number;
      return isDue ? Intervention::kill() : Intervention::none();
    });
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_till.start());
    if (dieAt(1'000'000).ending == Ending::NotWatched)
      KASSIR_REFUSED("ptrace", "this system lets no process watch its child");
  }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void dyingAtEachCall_data() {
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("settle");
    const auto add = [](const Row &row) {
      QTest::newRow(row.name) << QByteArray(row.fault) << QString::fromLatin1(row.settle);
    };
    add(arrived);
    if (isFull()) std::for_each(inFull.begin(), inFull.end(), add);
  }
  void dyingAtEachCall() {
    QFETCH(QByteArray, fault);
    QFETCH(QString, settle);
    int number = 1;
    for (;; ++number) {
      QVERIFY(m_till.begin());
      QVERIFY(m_till.setFault(fault));
      const auto ended = dieAt(number);
      QVERIFY(m_till.setFault({}));
      if (ended.ending == Ending::Exited) break;
      QCOMPARE(ended.ending, Ending::Killed);
      const QStringList wrong = m_till.drain(settle);
      QVERIFY2(wrong.isEmpty(), qPrintable(u"call %1: %2"_s.arg(number).arg(wrong.join(u"; "_s))));
    }
    QVERIFY(number > 60);
    qInfo("%d deaths", number - 1);
  }
};

QTEST_GUILESS_MAIN(CallsTest)
#include "callstest.moc"
