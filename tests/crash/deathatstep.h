#pragma once

#include <utility>

#include "tests/crash/watchedprogram.h"

namespace kassir::test {

/// Dies at one of the steps of a program, counted from 1: for each commit, before anything of it is written,
/// and as soon as it is kept. A commit is kept once the journal's log is on the disk. To die between the two
/// changes nothing: what the program has written stays written, as long as the computer lives.
class DeathAtStep {
 public:
  explicit DeathAtStep(int step) : m_left(step) {}

  Intervention operator()(const DiskCall &call) {
    const bool isLog = call.path.endsWith(QStringLiteral("/journal.db-wal"));
    const bool begins = isLog && call.name == "pwrite64" && !std::exchange(m_isWriting, true);
    const bool isStep = std::exchange(m_isKept, false) || begins;
    m_isKept = isLog && (call.name == "fdatasync" || call.name == "fsync");
    if (m_isKept) m_isWriting = false;
    return isStep && --m_left == 0 ? Intervention::kill() : Intervention::none();
  }

 private:
  int m_left;
  bool m_isWriting = false;
  bool m_isKept = false;
};

}  // namespace kassir::test
