#pragma once

#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>

namespace kassir {

enum class Fate {
  Killed,    ///< at that step
  Finished,  ///< before it came so far, and said true
  Failed,    ///< said false, or could not be watched
};

/// Whether a system call changes names on the disk, or makes sure of what is there. What is written between
/// two of them counts as one step.
inline bool isStep(long number) {
  constexpr std::array calls{
#ifdef SYS_rename
      SYS_rename,    SYS_link,   SYS_unlink,   SYS_mkdir,
#endif
      SYS_renameat2, SYS_linkat, SYS_unlinkat, SYS_mkdirat, SYS_fsync, SYS_fdatasync, SYS_ftruncate};
  return std::find(calls.begin(), calls.end(), number) != calls.end();
}

/// Runs `work` in a process of its own, which is killed when it is about to make its system call number
/// `step`, from 1, of those that change files.
template <class Work>
Fate killedAt(int step, Work work) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(2);
    ::raise(SIGSTOP);
    ::_exit(work() ? 0 : 1);
  }
  int status = 0;
  if (::waitpid(child, &status, 0) != child || !WIFSTOPPED(status)) return Fate::Failed;
  ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD);
  int made = 0;
  int signal = 0;
  while (::ptrace(PTRACE_SYSCALL, child, nullptr, signal) == 0 && ::waitpid(child, &status, 0) == child) {
    if (!WIFSTOPPED(status))
      return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Fate::Finished : Fate::Failed;
    const bool isCall = WSTOPSIG(status) == (SIGTRAP | 0x80);
    signal = isCall ? 0 : WSTOPSIG(status);
    __ptrace_syscall_info call{};
    if (!isCall || ::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof(call), &call) <= 0) continue;
    if (call.op != PTRACE_SYSCALL_INFO_ENTRY || !isStep(static_cast<long>(call.entry.nr))) continue;
    if (++made < step) continue;
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    return Fate::Killed;
  }
  return Fate::Failed;
}

}  // namespace kassir
