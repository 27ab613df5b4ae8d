#pragma once

#include "core/base/clock.h"
#include "core/sandbox/faultcatalogue.h"

namespace kassir::sandbox {

/// A reply and how it is to leave.
struct Outgoing {
  Reply reply;
  Manner manner = Manner::Whole;
  std::chrono::milliseconds wait{0};  ///< before the first byte; between bytes for drip
  std::optional<qint64> bytes;        ///< of the manner, as the fault has it
  bool headOnly = false;
  bool keepAlive = true;
  std::chrono::milliseconds clockSkew{0};  ///< of the header Date
};

/// Lets the vendor do what a whole request asks, as often as the fault says, and makes the reply.
[[nodiscard]] Outgoing exchange(const Request &request, const std::optional<Fault> &fault,
                                Responder &responder, Clock &clock);

}  // namespace kassir::sandbox
