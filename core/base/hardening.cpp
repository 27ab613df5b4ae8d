#include "core/base/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace kassir {

void hardenProcess() {
  ::umask(077);
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__
  // Also keeps other programs of the same user from reading our memory. The leak checker is such a program.
  ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

}  // namespace kassir
