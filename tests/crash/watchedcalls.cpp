#include "tests/crash/watchedcalls.h"

#include <fcntl.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

namespace kassir::test {

namespace {

constexpr auto watched = std::to_array<WatchedCall>({
    {SYS_openat, "openat", FileNamed::ByPathInFolder},
    {SYS_write, "write", FileNamed::ByDescriptor},
    {SYS_pwrite64, "pwrite64", FileNamed::ByDescriptor},
    {SYS_pread64, "pread64", FileNamed::ByDescriptor},
    {SYS_fsync, "fsync", FileNamed::ByDescriptor},
    {SYS_fdatasync, "fdatasync", FileNamed::ByDescriptor},
    {SYS_ftruncate, "ftruncate", FileNamed::ByDescriptor},
    {SYS_fallocate, "fallocate", FileNamed::ByDescriptor},
    {SYS_fcntl, "fcntl", FileNamed::ByDescriptor},
    {SYS_flock, "flock", FileNamed::ByDescriptor},
    {SYS_fchmod, "fchmod", FileNamed::ByDescriptor},
    {SYS_fchmodat, "fchmodat", FileNamed::ByPathInFolder},
    {SYS_renameat, "renameat", FileNamed::ByPathInFolder},
    {SYS_renameat2, "renameat2", FileNamed::ByPathInFolder},
    {SYS_linkat, "linkat", FileNamed::ByPathInFolder},
    {SYS_unlinkat, "unlinkat", FileNamed::ByPathInFolder},
    {SYS_mkdirat, "mkdirat", FileNamed::ByPathInFolder},
#ifdef SYS_rename
    {SYS_chmod, "chmod", FileNamed::ByPath},
    {SYS_rename, "rename", FileNamed::ByPath},
    {SYS_link, "link", FileNamed::ByPath},
    {SYS_unlink, "unlink", FileNamed::ByPath},
    {SYS_mkdir, "mkdir", FileNamed::ByPath},
#endif
});

constexpr sock_filter load(std::size_t offset) {
  return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<__u32>(offset));
}

constexpr std::size_t argument(int number) {
  return offsetof(seccomp_data, args) + static_cast<std::size_t>(number) * sizeof(__u64);
}

}  // namespace

const WatchedCall *watchedCall(long number) {
  const auto found = std::find_if(watched.begin(), watched.end(),
                                  [number](const WatchedCall &call) { return call.number == number; });
  return found == watched.end() ? nullptr : &*found;
}

std::vector<sock_filter> watchedCallFilter() {
  constexpr __u32 stop = SECCOMP_RET_TRACE;
  std::vector<sock_filter> all{load(offsetof(seccomp_data, nr))};
  const auto onCall = [&all](long number, std::initializer_list<sock_filter> then) {
    all.push_back(
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<__u32>(number), 0, static_cast<__u8>(then.size())));
    all.insert(all.end(), then);
  };
  onCall(SYS_prctl,
         {load(argument(0)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PR_SET_DUMPABLE, 0, 1),
          BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)});
  onCall(SYS_openat,
         {load(argument(2)), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT, 0, 1),
          BPF_STMT(BPF_RET | BPF_K, stop), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)});
  onCall(SYS_fcntl, {load(argument(1)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, F_SETLK, 1, 0),
                     BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, F_SETLKW, 0, 1), BPF_STMT(BPF_RET | BPF_K, stop),
                     BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)});
  for (const WatchedCall &call : watched) {
    if (call.number != SYS_openat && call.number != SYS_fcntl)
      onCall(call.number, {BPF_STMT(BPF_RET | BPF_K, stop)});
  }
  all.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  return all;
}

}  // namespace kassir::test
