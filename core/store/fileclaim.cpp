#include "core/store/fileclaim.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <cerrno>
#include <utility>

namespace kassir::store {

FileClaim::~FileClaim() {
  release();
}

FileClaim::Answer FileClaim::claim(const QString &path) {
  if (!isOf(path)) {
    release();
    m_descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  }
  if (m_descriptor < 0) return Answer::Missing;
  // Once more is nothing new where it is ours.
  if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0) return Answer::Ours;
  // Kept open where it is refused: the database may be open here already.
  return errno == EWOULDBLOCK ? Answer::Held : Answer::Missing;
}

bool FileClaim::isOf(const QString &path) const {
  struct stat held {};
  struct stat named {};
  return m_descriptor >= 0 && ::fstat(m_descriptor, &held) == 0 &&
         ::stat(QFile::encodeName(path).constData(), &named) == 0 && held.st_dev == named.st_dev &&
         held.st_ino == named.st_ino;
}

void FileClaim::release() {
  const int descriptor = std::exchange(m_descriptor, -1);
  if (descriptor >= 0) ::close(descriptor);
}

}  // namespace kassir::store
