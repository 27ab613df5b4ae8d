#pragma once

#include <linux/filter.h>

#include <vector>

namespace kassir::test {

/// Where a call says which file it is about.
enum class FileNamed { ByDescriptor, ByPath, ByPathInFolder };

/// A system call that concerns the disk.
struct WatchedCall {
  long number;
  const char *name;
  FileNamed file;
};

/// nullptr for any other call.
[[nodiscard]] const WatchedCall *watchedCall(long number);

/// For seccomp: stops at those calls, of openat at those that may write and of fcntl at locks, and lets all
/// others run at full speed. A program of ours hides from everybody that could tell which file a descriptor
/// is: that it does so succeeds, and is not done.
[[nodiscard]] std::vector<sock_filter> watchedCallFilter();

}  // namespace kassir::test
