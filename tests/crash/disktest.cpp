#include <QDir>
#include <QTest>
#include <cerrno>

#include "tests/crash/callcount.h"
#include "tests/crash/crashtill.h"
#include "tests/support/refusal.h"

using namespace kassir;
using namespace kassir::test;
using namespace Qt::Literals::StringLiterals;
using Ending = WatchedProgram::Ending;

namespace {

/// What is wrong with the disk.
struct Sickness {
  int error;
  QList<QByteArray> calls;  ///< that answer so
};

const QList<QByteArray> growing{"openat",    "write", "pwrite64", "ftruncate",
                                "fallocate", "mkdir", "fdatasync"};
const QList<QByteArray> any =
    growing + QList<QByteArray>{"fsync", "pread64", "unlink", "rename", "chmod", "fchmod"};
// SQLite tries for ten seconds where locks go on failing.
const QList<QByteArray> anyAndLocks = any + QList<QByteArray>{"fcntl"};
const QList<QByteArray> naming{"openat", "mkdir", "unlink", "rename", "chmod", "fchmod", "ftruncate"};

/// Whether the disk is sick at that one call, or from there on.
enum class Lasting { Once, FromThenOn };

}  // namespace

/// A sale on a disk that fills up, breaks or goes away at any call.
class DiskTest : public QObject {
  Q_OBJECT

  CrashTill m_till;

  [[nodiscard]] WatchedProgram::Result failAt(int number, const Sickness &sickness, Lasting lasting) {
    return m_till.watch(m_till.sending(),
                        [=, this, count = CallCount(), isSick = false](const DiskCall &call) mutable {
                          if (!m_till.isData(call.path) || !sickness.calls.contains(call.name))
                            return Intervention::none();
                          const bool isDue = count.take(call) == number;
                          isSick = isDue || (isSick && lasting == Lasting::FromThenOn);
                          if (isDue) m_first = call;
                          return isSick ? Intervention::fail(sickness.error) : Intervention::none();
                        });
  }

  // Clear words, an exit code of its own, and nothing that left without being in the journal.
  [[nodiscard]] QStringList wrongWith(const WatchedProgram::Result &ended) {
    if (ended.ending != Ending::Exited) return {u"it crashed or hung"_s};
    QStringList wrong;
    const CliResult &told = m_till.printed();
    if (!QList<int>{0, 4, 5}.contains(ended.exitCode)) wrong << u"exit code %1"_s.arg(ended.exitCode);
    if (ended.exitCode != 0 && told.text(u"error.text"_s).isEmpty())
      wrong << u"it did not say why: %1 %2"_s.arg(QString::fromUtf8(told.out), QString::fromUtf8(told.err));
    ++m_endings[ended.exitCode];
    return wrong + m_till.reckoning().differences() + m_till.drain(u"0"_s);
  }

  DiskCall m_first;  // that failed
  QMap<int, int> m_endings;

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_till.start());
    const auto ended = failAt(1, {ENOSPC, {"openat"}}, Lasting::Once);
    if (ended.ending == Ending::NotWatched)
      KASSIR_REFUSED("ptrace", "this system lets no process watch its child");
  }
  void cleanupTestCase() { QCOMPARE(m_till.folder().leaks(), QStringList()); }

  void sellingOnASickDisk_data() {
    QTest::addColumn<Sickness>("sickness");
    QTest::addColumn<Lasting>("lasting");
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("it fills up") << Sickness{ENOSPC, growing} << Lasting::FromThenOn << false;
    QTest::newRow("it stumbles") << Sickness{EIO, anyAndLocks} << Lasting::Once << false;
    QTest::newRow("it becomes read-only") << Sickness{EROFS, naming} << Lasting::FromThenOn << false;
    if (!isFull()) return;
    QTest::newRow("it is full for a moment") << Sickness{ENOSPC, growing} << Lasting::Once << false;
    QTest::newRow("it breaks") << Sickness{EIO, any} << Lasting::FromThenOn << false;
    QTest::newRow("first sale, full") << Sickness{ENOSPC, growing} << Lasting::FromThenOn << true;
    QTest::newRow("first sale, full for a moment") << Sickness{ENOSPC, growing} << Lasting::Once << true;
    QTest::newRow("first sale, broken") << Sickness{EIO, any} << Lasting::FromThenOn << true;
    QTest::newRow("first sale, stumbling") << Sickness{EIO, anyAndLocks} << Lasting::Once << true;
    QTest::newRow("first sale, read-only") << Sickness{EROFS, naming} << Lasting::FromThenOn << true;
  }
  void sellingOnASickDisk() {
    QFETCH(Sickness, sickness);
    QFETCH(Lasting, lasting);
    QFETCH(bool, isFirst);
    m_endings.clear();
    for (int number = 1;; ++number) {
      constexpr int mostSales = 20;
      if (isFirst || number % mostSales == 1) QVERIFY(m_till.begin());
      if (!isFirst && number % mostSales == 1) QCOMPARE(m_till.run(m_till.sending()).exitCode, 0);
      m_first = {};
      const auto ended = failAt(number, sickness, lasting);
      if (m_first.name.isEmpty()) break;
      const QStringList wrong = wrongWith(ended);
      QVERIFY2(wrong.isEmpty(), qPrintable(u"call %1, %2 of %3: %4"_s.arg(number).arg(
                                    QString::fromLatin1(m_first.name), m_first.path, wrong.join(u"; "_s))));
    }
    QVERIFY(m_endings.value(4) > 0);
    qInfo() << "runs by exit code:" << m_endings;
  }

  // Somebody pulls the disk out, and puts it back.
  void folderGoesAwayAndComesBack() {
    QVERIFY(m_till.begin());
    QVERIFY(m_till.setFault(R"({"name":"slow","method":"receipts.create","seconds":2})"));
    const auto sending = m_till.startSending();
    QTRY_COMPARE(m_till.arrived(), 1u);
    const QString folder = m_till.folder().data();
    QVERIFY(QDir().rename(folder, folder + u".away"_s));
    const CliResult result = sending->result();
    QDir(folder).removeRecursively();
    QVERIFY(QDir().rename(folder + u".away"_s, folder));
    QCOMPARE(result.exitCode, 5);
    QVERIFY(!result.text(u"error.text"_s).isEmpty());
    QCOMPARE(m_till.reckoning().differences(), QStringList());
    QCOMPARE(m_till.drain(u"0"_s), QStringList());
    QCOMPARE(m_till.state(QString::fromLatin1(result.err.trimmed())), u"accepted"_s);
  }

  // Gone for good: the next sweep finds at Paycom what this till sold and does not know of.
  void folderIsGone() {
    QVERIFY(m_till.begin());
    QVERIFY(m_till.setFault(R"({"name":"slow","method":"receipts.create","seconds":2})"));
    const auto sending = m_till.startSending();
    QTRY_COMPARE(m_till.arrived(), 1u);
    QVERIFY(QDir(m_till.folder().data()).removeRecursively());
    const CliResult result = sending->result();
    QCOMPARE(result.exitCode, 5);
    QVERIFY(!result.text(u"error.text"_s).isEmpty());
    QVERIFY(m_till.setUp());
    const CliResult swept = m_till.run({u"reconcile"_s, u"--sweep"_s});
    QCOMPARE(swept.exitCode, 5);
    QCOMPARE(swept.text(u"sweep.strangers.0.order_id"_s).toLatin1(), result.err.trimmed());
  }
};

Q_DECLARE_METATYPE(Sickness)

QTEST_GUILESS_MAIN(DiskTest)
#include "disktest.moc"
