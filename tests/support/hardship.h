#pragma once

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QString>
#include <csignal>

namespace kassir::hardship {

/// The process's umask while this object lives.
class Umask {
 public:
  explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
  ~Umask() { ::umask(m_before); }
  Q_DISABLE_COPY_MOVE(Umask)

 private:
  mode_t m_before;
};

/// Owns `folder` as somebody whom file modes bind, also where tests run as root.
class OrdinaryUser {
 public:
  explicit OrdinaryUser(const QString &folder) : m_wasRoot(::geteuid() == 0) {
    if (!m_wasRoot) return;
    constexpr uid_t nobody = 65534;
    m_isReady = ::chown(QFile::encodeName(folder).constData(), nobody, nobody) == 0 && ::seteuid(nobody) == 0;
  }
  ~OrdinaryUser() {
    if (m_wasRoot) m_isReady = ::seteuid(0) == 0;
  }
  Q_DISABLE_COPY_MOVE(OrdinaryUser)

  [[nodiscard]] bool isReady() const { return m_isReady; }

 private:
  bool m_wasRoot;
  bool m_isReady = true;
};

/// A disk on which no file can grow beyond `bytes`, as if it were full.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : m_signalBefore(std::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limit{bytes, m_before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_signalBefore);
  }
  Q_DISABLE_COPY_MOVE(FullDisk)

 private:
  using SignalHandler = void (*)(int);
  SignalHandler m_signalBefore;
  rlimit m_before{};
};

/// Permission bits such as 0600; 0 if there is no such file.
inline mode_t modeOf(const QString &path) {
  struct stat status {};
  if (::stat(QFile::encodeName(path).constData(), &status) != 0) return 0;
  return status.st_mode & 07777;
}

inline bool setMode(const QString &path, mode_t mode) {
  return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

}  // namespace kassir::hardship
