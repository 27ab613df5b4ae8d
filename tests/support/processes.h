#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace kassir {

/// Runs `work(number)` in `count` processes at once; says whether it was true in all of them.
template <class Work>
bool inProcesses(int count, Work work) {
  std::vector<pid_t> children;
  for (int number = 0; number < count; ++number) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work(number) ? 0 : 1);
    children.push_back(child);
  }
  bool all = true;
  for (const pid_t child : children) {
    int status = 0;
    all = child > 0 && ::waitpid(child, &status, 0) == child && status == 0 && all;
  }
  return all;
}

}  // namespace kassir
