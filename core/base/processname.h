#pragma once

#include <QString>

namespace kassir {

/// What a process of this computer is called, by the kernel (/proc/PID/comm), for people. Empty where there
/// is none, or it is not told.
[[nodiscard]] QString processName(qint64 process);

}  // namespace kassir
