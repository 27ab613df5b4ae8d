#pragma once

#include <optional>

#include "core/base/clock.h"
#include "core/net/transport.h"

namespace kassir::till {

/// Passes requests on to another transport, and compares the time that servers tell in their replies with
/// this computer's.
class ServerClock final : public net::Transport {
 public:
  /// Both must outlive it.
  ServerClock(net::Transport &transport, const Clock &clock) : m_transport(transport), m_clock(clock) {}

  void get(net::Request request, Callback<net::Exchange> callback) override;
  void postOnce(net::Request request, net::BeforeBody beforeBody, Callback<net::Exchange> callback) override;

  /// How far this computer's clock is ahead of the last server's that told the time; negative where it is
  /// behind. Exact to a second or two: a reply takes its time, and tells whole seconds.
  [[nodiscard]] const std::optional<std::chrono::seconds> &ahead() const { return m_ahead; }

 private:
  [[nodiscard]] Callback<net::Exchange> noting(const Callback<net::Exchange> &callback);

  net::Transport &m_transport;
  const Clock &m_clock;
  std::optional<std::chrono::seconds> m_ahead;
};

/// By more than that a clock is wrong: order ids, the journal and searches of the list go by it.
inline constexpr std::chrono::seconds mostClockError(120);

}  // namespace kassir::till
