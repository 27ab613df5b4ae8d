#include "core/till/checkout/checkoutpauses.h"

#include <algorithm>

namespace kassir::till {

CheckoutPauses::CheckoutPauses(QObject &owner, Clock &clock, Random random, CheckoutPolicy policy)
    : m_owner(owner), m_clock(clock), m_random(std::move(random)), m_policy(std::move(policy)) {}

void CheckoutPauses::begin(Pause pause, std::chrono::milliseconds length, Then then) {
  if (!m_running.emplace(pause, m_clock.steady() + length).second) return;
  m_clock.after(length, Callback<>(&m_owner, [this, pause, then = std::move(then)] {
                  m_running.erase(pause);
                  then();
                }));
}

void CheckoutPauses::beforeJournal(Then then) {
  begin(Pause::Journal, m_policy.diskPause, std::move(then));
}

void CheckoutPauses::beforeSearch(const OrderScan &scan, Then then) {
  const auto asked = scan.failure() ? scan.failure()->retryAfter : std::nullopt;
  BackOff backOff = m_policy.search;
  if (scan.needsAPerson()) backOff.longest = m_policy.longestSearchPause;
  begin(Pause::Search, backOff.pauseAfter(scan.count(), m_random, asked), std::move(then));
}

std::optional<std::chrono::milliseconds> CheckoutPauses::nextSearchAt() const {
  const auto found = m_running.find(Pause::Search);
  return found == m_running.end() ? std::nullopt : std::optional(found->second);
}

void CheckoutPauses::beforeLook(std::chrono::milliseconds watched, const std::optional<paycom::Failure> &last,
                                Then then) {
  const auto asked = last ? last->retryAfter : std::nullopt;
  const std::chrono::seconds wanted =
      std::min(asked.value_or(std::chrono::seconds(0)), m_policy.backOff.longestAsked);
  begin(Pause::Look, std::max<std::chrono::milliseconds>(m_policy.poll.pauseAfter(watched), wanted),
        std::move(then));
}

void CheckoutPauses::beforeOthers(sale::SaleState state, Then then) {
  begin(Pause::Others, sale::isSettled(state) ? m_policy.poll.rare : m_policy.poll.slow, std::move(then));
}

void CheckoutPauses::untilTooLong(std::chrono::milliseconds waited, Then then) {
  begin(Pause::TooLong, m_policy.longestQueued - waited, std::move(then));
}

}  // namespace kassir::till
