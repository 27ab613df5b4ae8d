#include "core/base/writerlock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <cerrno>
#include <thread>
#include <utility>

namespace kassir {

using namespace std::chrono_literals;

WriterLock::~WriterLock() {
  if (m_descriptor >= 0) ::close(m_descriptor);
}

// Not QLockFile: one that was killed while it made, or cleared away, its file leaves an empty one behind, and
// for half a minute the others take that for a writer. This file is left where it is; what counts is who
// holds it.
Result<void, WriterLock::Failure> WriterLock::acquire(std::chrono::milliseconds patience) {
  const QDeadlineTimer deadline(patience);
  while (true) {
    if (const auto taken = lockFile(deadline); !taken) return taken;
    if (isInPlace()) return {};
    // Somebody removed the file between our opening and our locking it: whoever comes next makes a new one.
    ::close(std::exchange(m_descriptor, -1));
    if (deadline.hasExpired()) return failure(Failure::Held);
  }
}

Result<void, WriterLock::Failure> WriterLock::lockFile(const QDeadlineTimer &deadline) {
  const QByteArray name = QFile::encodeName(m_lockFile);
  m_descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (m_descriptor < 0) return failure(Failure::CannotLock);
  while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK && errno != EINTR) return failure(Failure::CannotLock);
    if (deadline.hasExpired()) return failure(Failure::Held);
    std::this_thread::sleep_for(10ms);
  }
  return {};
}

bool WriterLock::isInPlace() const {
  struct stat held {};
  struct stat named {};
  return ::fstat(m_descriptor, &held) == 0 &&
         ::stat(QFile::encodeName(m_lockFile).constData(), &named) == 0 && held.st_dev == named.st_dev &&
         held.st_ino == named.st_ino;
}

// A shared lock, so that those who ask do not get in each other's way.
bool WriterLock::isHeld(const QString &path) {
  const QByteArray name = QFile::encodeName(lockFileOf(path));
  const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  if (descriptor < 0) return false;
  const bool isHeld = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  ::close(descriptor);
  return isHeld;
}

}  // namespace kassir
