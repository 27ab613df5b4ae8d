#pragma once

#include "core/sandbox/fault.h"

namespace kassir::sandbox {

/// Reads a fault as the control address takes it: name, count (0 or "all": until cleared), vendor, path,
/// method, execute, execute_after, seconds, bytes, status, retry_after, location, code, message, data.
[[nodiscard]] Result<Fault, FaultProblem> readFault(const json::Value &value);

}  // namespace kassir::sandbox
