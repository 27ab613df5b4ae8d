#include "tests/crash/watchedprogram.h"

#include <fcntl.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "tests/crash/watchedcalls.h"

namespace kassir::test {

namespace {

using Ending = WatchedProgram::Ending;

constexpr unsigned longestRun = 45;  // seconds

/// All that the child needs between its beginning and the program: nothing may be allocated there.
class Start {
 public:
  Start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
        const OutputFiles &files)
      : m_filter(watchedCallFilter()),
        m_out(QFile::encodeName(files.out)),
        m_err(QFile::encodeName(files.err)) {
    m_words.push_back(QFile::encodeName(program));
    for (const QString &word : arguments) m_words.push_back(word.toUtf8());
    for (const QString &variable : environment.toStringList()) m_variables.push_back(variable.toUtf8());
    for (QByteArray &word : m_words) m_arguments.push_back(word.data());
    for (QByteArray &variable : m_variables) m_environment.push_back(variable.data());
    m_arguments.push_back(nullptr);
    m_environment.push_back(nullptr);
  }

  [[noreturn]] void inChild() const {
    ::setpgid(0, 0);
    ::umask(0);
    ::alarm(longestRun);  // stays over exec
    ::close(STDIN_FILENO);
    ::open("/dev/null", O_RDONLY);
    redirect(m_out, STDOUT_FILENO);
    redirect(m_err, STDERR_FILENO);
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(notWatched);
    ::raise(SIGSTOP);
    const sock_fprog program{static_cast<unsigned short>(m_filter.size()),
                             const_cast<sock_filter *>(m_filter.data())};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
      ::_exit(notWatched);
    ::execve(m_arguments.front(), m_arguments.data(), m_environment.data());
    ::_exit(notWatched);
  }

  static constexpr int notWatched = 126;  // no exit code of ours

 private:
  static void redirect(const QByteArray &file, int descriptor) {
    constexpr mode_t mode = 0600;
    const int opened = ::open(file.constData(), O_WRONLY | O_CREAT | O_TRUNC, mode);
    ::dup2(opened, descriptor);
    ::close(opened);
  }

  std::vector<sock_filter> m_filter;
  QByteArray m_out;
  QByteArray m_err;
  std::vector<QByteArray> m_words;
  std::vector<QByteArray> m_variables;
  std::vector<char *> m_arguments;
  std::vector<char *> m_environment;
};

QString textAt(pid_t process, std::uint64_t address) {
  std::array<char, PATH_MAX> text{};
  // Never over the end of a page: the next one may not be there.
  constexpr std::size_t page = 4096;
  for (std::size_t read = 0; read < text.size();) {
    const std::size_t length = std::min<std::size_t>(page - (address + read) % page, text.size() - read);
    iovec here{text.data() + read, length};
    iovec there{reinterpret_cast<void *>(address + read), length};  // NOLINT: an address in another process
    const ssize_t got = ::process_vm_readv(process, &here, 1, &there, 1, 0);
    if (got <= 0) return {};
    char *const from = text.data() + read;
    const char *const end = std::find(from, from + got, '\0');
    if (end != from + got) return QFile::decodeName(text.data());
    read += static_cast<std::size_t>(got);
  }
  return {};
}

std::optional<DiskCall> callOf(pid_t thread) {
  __ptrace_syscall_info info{};
  if (::ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof(info), &info) <= 0) return {};
  if (info.op != PTRACE_SYSCALL_INFO_SECCOMP) return {};
  const WatchedCall *call = watchedCall(static_cast<long>(info.seccomp.nr));
  if (call == nullptr) return {};
  if (call->file != FileNamed::ByDescriptor)
    return DiskCall{call->name, textAt(thread, info.seccomp.args[call->file == FileNamed::ByPath ? 0 : 1])};
  const QString descriptor =
      QStringLiteral("/proc/%1/fd/%2").arg(thread).arg(static_cast<int>(info.seccomp.args[0]));
  return DiskCall{call->name, QFile::symLinkTarget(descriptor)};
}

// The call is passed over, and its caller sees this answer.
bool answer(pid_t thread, int error) {
#ifdef __x86_64__
  user_regs_struct registers{};
  if (::ptrace(PTRACE_GETREGS, thread, nullptr, &registers) != 0) return false;
  registers.orig_rax = static_cast<unsigned long long>(-1);
  registers.rax = static_cast<unsigned long long>(-error);
  return ::ptrace(PTRACE_SETREGS, thread, nullptr, &registers) == 0;
#else
  Q_UNUSED(thread)
  Q_UNUSED(error)
  return false;
#endif
}

/// The parent's side.
class Watch {
 public:
  Watch(pid_t process, const WatchedProgram::Watcher &watcher) : m_process(process), m_watcher(watcher) {}

  WatchedProgram::Result toTheEnd() {
    constexpr long options =
        PTRACE_O_EXITKILL | PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC | PTRACE_O_TRACESECCOMP;
    int status = 0;
    if (::waitpid(m_process, &status, __WALL) != m_process || !WIFSTOPPED(status)) return {};
    if (::ptrace(PTRACE_SETOPTIONS, m_process, nullptr, options) != 0) return stop(Ending::NotWatched);
    m_known.insert(m_process);
    ::ptrace(PTRACE_CONT, m_process, nullptr, 0);
    for (;;) {
      const pid_t thread = ::waitpid(-m_process, &status, __WALL);
      if (thread < 0 && errno == EINTR) continue;
      if (thread < 0) return {};
      if (WIFSTOPPED(status)) {
        if (!goOn(thread, status)) return stop(Ending::NotWatched);
      } else if (thread == m_process) {
        return resultOf(status);
      }
    }
  }

 private:
  [[nodiscard]] WatchedProgram::Result resultOf(int status) const {
    if (m_isKilled) return {Ending::Killed, -1};
    if (WIFSIGNALED(status)) return {WTERMSIG(status) == SIGALRM ? Ending::Hung : Ending::Crashed, -1};
    const int code = WEXITSTATUS(status);
    return code == Start::notWatched ? WatchedProgram::Result{}
                                     : WatchedProgram::Result{Ending::Exited, code};
  }

  WatchedProgram::Result stop(Ending ending) {
    ::kill(m_process, SIGKILL);
    int status = 0;
    while (::waitpid(-m_process, &status, __WALL) > 0) {
    }
    return {ending, -1};
  }

  bool goOn(pid_t thread, int status) {
    const bool isNew = m_known.insert(thread).second;
    const int event = status >> 16;
    int signal = WSTOPSIG(status);
    if (event != 0 || (isNew && signal == SIGSTOP)) signal = 0;
    if (event == PTRACE_EVENT_SECCOMP && !decide(thread)) return false;
    // A thread that was killed meanwhile cannot be told anything any more.
    ::ptrace(PTRACE_CONT, thread, nullptr, signal);
    return true;
  }

  bool decide(pid_t thread) {
    const auto call = m_isKilled ? std::nullopt : callOf(thread);
    // Pipes, sockets and what wakes a thread up.
    if (!call || !call->path.startsWith(u'/')) return true;
    const Intervention intervention = m_watcher(*call);
    if (intervention.kind == Intervention::Kind::Fail) return answer(thread, intervention.error);
    if (intervention.kind == Intervention::Kind::None) return true;
    m_isKilled = true;
    ::kill(m_process, SIGKILL);
    return true;
  }

  pid_t m_process;
  const WatchedProgram::Watcher &m_watcher;
  std::set<pid_t> m_known;
  bool m_isKilled = false;
};

}  // namespace

WatchedProgram::Result WatchedProgram::run(const QString &program, const QStringList &arguments,
                                           const QProcessEnvironment &environment, const OutputFiles &files,
                                           const Watcher &watcher) {
  const Start start(program, arguments, environment, files);
  const pid_t child = ::fork();
  if (child < 0) return {};
  if (child == 0) start.inChild();
  return Watch(child, watcher).toTheEnd();
}

}  // namespace kassir::test
