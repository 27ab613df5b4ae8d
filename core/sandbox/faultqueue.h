#pragma once

#include <deque>

#include "core/sandbox/faultcatalogue.h"

namespace kassir::sandbox {

/// The faults that are still to happen, first come first served.
class FaultQueue {
 public:
  [[nodiscard]] Result<void, FaultProblem> add(Fault fault);
  void clear() { m_faults.clear(); }

  /// Takes one count off the fault that this connection, or this head, is to suffer.
  [[nodiscard]] std::optional<Fault> takeForConnection(Vendor vendor);
  [[nodiscard]] std::optional<Fault> takeForHead(Vendor vendor, const Request &request);
  [[nodiscard]] std::optional<Fault> takeForRequest(Vendor vendor, const Request &request);

 private:
  [[nodiscard]] std::optional<Fault> take(Stage stage, Vendor vendor, const Request *request);

  std::deque<Fault> m_faults;
};

}  // namespace kassir::sandbox
