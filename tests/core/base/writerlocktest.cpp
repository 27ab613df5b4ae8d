#include "core/base/writerlock.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>
#include <thread>

#include "tests/support/hardship.h"

using namespace kassir;
using namespace std::chrono_literals;
using Failure = WriterLock::Failure;

// How many descriptors of this process lead to a file.
int openOnes(const QString &file) {
  int count = 0;
  const QDir all(QStringLiteral("/proc/self/fd"));
  for (const QString &name : all.entryList(QDir::Files | QDir::System))
    count += QFile::symLinkTarget(all.filePath(name)) == file ? 1 : 0;
  return count;
}

class WriterLockTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  const QString m_file = m_folder.filePath(QStringLiteral("book"));

 private Q_SLOTS:
  void isHeldByOneAtATime() {
    {
      WriterLock first(m_file);
      QVERIFY(first.acquire(0ms));
      WriterLock second(m_file);
      QCOMPARE(second.acquire(30ms).error(), Failure::Held);
    }
    WriterLock third(m_file);
    QVERIFY(third.acquire(0ms));
  }

  void canBeAskedForWithoutBeingTaken() {
    const QString file = m_folder.filePath(QStringLiteral("asked"));
    QVERIFY(!WriterLock::isHeld(file));
    QVERIFY(!QFile::exists(file + QStringLiteral(".lock")));
    {
      WriterLock lock(file);
      QVERIFY(lock.acquire(0ms));
      QVERIFY(WriterLock::isHeld(file));
    }
    QVERIFY(!WriterLock::isHeld(file));
    WriterLock lock(file);
    QVERIFY(lock.acquire(0ms));
  }

  // Whoever waits for a file that is removed meanwhile must not hold what nobody can find.
  void isHeldInTheFileThatLiesThere() {
    const QString file = m_folder.filePath(QStringLiteral("removed"));
    auto first = std::make_unique<WriterLock>(file);
    QVERIFY(first->acquire(0ms));
    std::thread waiting([&] {
      WriterLock second(file);
      if (!second.acquire(5s)) qFatal("not locked");
      WriterLock third(file);
      if (third.acquire(0ms)) qFatal("locked twice");
    });
    // It has the file open by now, or will meet the new one; either way it may hold only what lies there.
    QTRY_VERIFY(openOnes(file + QStringLiteral(".lock")) == 2);
    QVERIFY(QFile::remove(file + QStringLiteral(".lock")));
    first.reset();
    waiting.join();
  }

  void isForItsOwnerAlone() {
    const hardship::Umask umask(0);
    const QString file = m_folder.filePath(QStringLiteral("private"));
    WriterLock lock(file);
    QVERIFY(lock.acquire(0ms));
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(file + QStringLiteral(".lock")).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
  }

  // What a QLockFile leaves behind when its process is killed at the wrong moment.
  void takesNoNoticeOfAFileThatNobodyHolds() {
    const QString file = m_folder.filePath(QStringLiteral("left"));
    QFile left(file + QStringLiteral(".lock"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    WriterLock lock(file);
    QVERIFY(lock.acquire(0ms));
  }

  void goesBackFromAProcessThatIsKilled() {
    const QString file = m_folder.filePath(QStringLiteral("killed"));
    int holding[2];
    QCOMPARE(::pipe(holding), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      WriterLock lock(file);
      const char told = lock.acquire(0ms) ? 'y' : 'n';
      if (::write(holding[1], &told, 1) != 1) ::_exit(1);
      for (;;) ::pause();
    }
    char told = 0;
    QCOMPARE(::read(holding[0], &told, 1), 1);
    QCOMPARE(told, 'y');
    WriterLock lock(file);
    QCOMPARE(lock.acquire(0ms).error(), Failure::Held);

    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    WriterLock next(file);
    QVERIFY(next.acquire(0ms));
    ::close(holding[0]);
    ::close(holding[1]);
  }

  void saysWhereItCannotLock() {
    WriterLock lock(m_folder.filePath(QStringLiteral("nowhere/book")));
    QCOMPARE(lock.acquire(1s).error(), Failure::CannotLock);
  }
};

QTEST_GUILESS_MAIN(WriterLockTest)
#include "writerlocktest.moc"
