#pragma once

#include <functional>
#include <map>
#include <optional>

#include "core/base/clock.h"
#include "core/till/checkout/checkoutpolicy.h"
#include "core/till/checkout/orderscan.h"

namespace kassir::till {

/// How long one sale waits before it does again what it does by itself. Each pause runs once at a time: what
/// happens meanwhile, a person's look for example, must not start a second row of them.
class CheckoutPauses {
 public:
  using Then = std::function<void()>;

  /// `owner` is whose sale it is, and has this: once it is gone, nothing happens any more. `clock` must
  /// outlive this.
  CheckoutPauses(QObject &owner, Clock &clock, Random random, CheckoutPolicy policy);

  /// Before the journal is tried again.
  void beforeJournal(Then then);
  /// Before the list is searched again; `scan` has read it before.
  void beforeSearch(const OrderScan &scan, Then then);
  /// When that pause ends, by the steady time; nothing while there is none.
  [[nodiscard]] std::optional<std::chrono::milliseconds> nextSearchAt() const;
  /// Before the payment is looked at again: so long it is watched already, and so its last look went.
  void beforeLook(std::chrono::milliseconds watched, const std::optional<paycom::Failure> &last, Then then);
  /// Before the other payments of a sale in that state are looked at.
  void beforeOthers(sale::SaleState state, Then then);
  /// Until somebody who has waited so long for an attempt to leave has waited for too long.
  void untilTooLong(std::chrono::milliseconds waited, Then then);
  [[nodiscard]] bool isTooLong(std::chrono::milliseconds waited) const {
    return waited >= m_policy.longestQueued;
  }

 private:
  enum class Pause { Journal, Search, Look, Others, TooLong };

  void begin(Pause pause, std::chrono::milliseconds length, Then then);

  QObject &m_owner;
  Clock &m_clock;
  Random m_random;
  CheckoutPolicy m_policy;
  std::map<Pause, std::chrono::milliseconds> m_running;  // and when they end
};

}  // namespace kassir::till
