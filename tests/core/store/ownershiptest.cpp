#include "core/store/ownership.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QTest>
#include <csignal>

#include "core/store/journal.h"

using namespace kassir;
using namespace kassir::store;

/// A process that takes a folder and holds it until it is killed.
class OtherTill {
 public:
  OtherTill(const QString &folder, const Moment &now) {
    int told[2];
    if (::pipe(told) != 0) return;
    m_process = ::fork();
    if (m_process == 0) hold(folder, now, told[1]);
    char answer = 'n';
    m_holds = ::read(told[0], &answer, 1) == 1 && answer == 'y';
    ::close(told[0]);
    ::close(told[1]);
  }
  ~OtherTill() { kill(); }
  Q_DISABLE_COPY_MOVE(OtherTill)

  [[nodiscard]] bool holds() const { return m_holds; }
  [[nodiscard]] qint64 process() const { return m_process; }
  void kill() {
    if (m_process <= 0) return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = 0;
  }

 private:
  [[noreturn]] static void hold(const QString &folder, const Moment &now, int told) {
    const auto ownership = Ownership::take(folder, now);
    auto journal = Journal::open(folder, QStringLiteral("T1"), Access::Write);
    const bool holds = ownership && journal && ownership.value()->sign(*journal.value(), now);
    const char answer = holds ? 'y' : 'n';
    if (::write(told, &answer, 1) != 1) ::_exit(1);
    for (;;) ::pause();
  }

  pid_t m_process = 0;
  bool m_holds = false;
};

class OwnershipTest : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  Moment m_now = SystemClock().moment();

  [[nodiscard]] QString folder() const { return m_folder->path() + QStringLiteral("/data"); }

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void isHadByOneAtATime() {
    {
      const auto first = Ownership::take(folder(), m_now);
      QVERIFY(first);
      const auto second = Ownership::take(folder(), m_now);
      QCOMPARE(second.error().code, Failure::Code::Held);
      QCOMPARE(second.error().number, 0);  // it has not signed
      QCOMPARE(second.error().path, journalFile(folder()));
    }
    QVERIFY(Ownership::take(folder(), m_now));
  }

  void isTakenFromAProcessThatWasKilled() {
    OtherTill other(folder(), m_now);
    QVERIFY(other.holds());
    const auto held = Ownership::take(folder(), m_now);
    QCOMPARE(held.error().code, Failure::Code::Held);
    QCOMPARE(held.error().number, other.process());

    other.kill();
    const auto taken = Ownership::take(folder(), m_now);
    QVERIFY(taken);
    const auto journal = Journal::open(folder(), QStringLiteral("T2"), Access::Write);
    QVERIFY(journal);
    QVERIFY(taken.value()->sign(*journal.value(), m_now));
    Rows rows = journal.value()->database().select(
        QStringLiteral("SELECT till, process, boot, began, utc_offset FROM lease"));
    QVERIFY(rows.next());
    QCOMPARE(rows.text(0), QStringLiteral("T2"));
    QCOMPARE(rows.integer(1), qint64{::getpid()});
    QCOMPARE(rows.text(2), m_now.boot);
    QCOMPARE(timeOf(rows.integer(3), rows.integer(4)), m_now.wall);
    QVERIFY(!rows.next());
  }

  // By somebody who takes it for a leftover; the till that has it notices nothing.
  void isHadByOneThoughTheLockFileIsRemoved() {
    OtherTill other(folder(), m_now);
    QVERIFY(other.holds());
    QVERIFY(QFile::remove(journalFile(folder()) + QStringLiteral(".lock")));
    const auto held = Ownership::take(folder(), m_now);
    QCOMPARE(held.error().code, Failure::Code::Held);
    QCOMPARE(held.error().number, other.process());
    other.kill();
    QVERIFY(Ownership::take(folder(), m_now));
  }

  // The lease of a process that is gone, or of before the computer was started again, names nobody.
  void namesNobodyWhoIsGone() {
    OtherTill gone(folder(), m_now);
    QVERIFY(gone.holds());
    gone.kill();
    const auto first = Ownership::take(folder(), m_now);
    QCOMPARE(Ownership::take(folder(), m_now).error().number, 0);
    const auto journal = Journal::open(folder(), QStringLiteral("T1"), Access::Write);
    QVERIFY(first.value()->sign(*journal.value(), m_now));
    QCOMPARE(Ownership::take(folder(), m_now).error().number, qint64{::getpid()});
    Moment later = m_now;
    later.boot = QStringLiteral("another");
    QCOMPARE(Ownership::take(folder(), later).error().number, 0);
  }

  void saysWhereThereCanBeNoLock() {
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(Ownership::take(folder(), m_now).error().code, Failure::Code::CannotOpen);
  }
};

QTEST_GUILESS_MAIN(OwnershipTest)
#include "ownershiptest.moc"
