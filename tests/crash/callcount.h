#pragma once

#include <QtGlobal>

#include "tests/crash/watchedprogram.h"

namespace kassir::test {

/// Whether the long matrices are wanted whole: they take minutes.
inline bool isFull() {
  return qEnvironmentVariableIsSet("KASSIR_CRASH_FULL");
}

/// Numbers the calls of one run. Of a row that do the same to the same file only the first two have a number,
/// unless all is wanted: nothing of it is done, and some.
class CallCount {
 public:
  /// From 1; 0 where it has none.
  int take(const DiskCall &call) {
    m_alike = call == m_last ? m_alike + 1 : 1;
    m_last = call;
    return isFull() || m_alike <= 2 ? ++m_count : 0;
  }

 private:
  int m_count = 0;
  int m_alike = 0;
  DiskCall m_last;
};

}  // namespace kassir::test
