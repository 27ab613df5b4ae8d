#include "core/till/checkout/checkoutmachine.h"

#include <algorithm>

#include "core/till/checkout/salepayments.h"

namespace kassir::till {

namespace {

using sale::Payment;
using sale::PaymentFace;
using sale::SaleAlarm;
using sale::SaleStatus;
using State = sale::SaleState;
using Next = std::optional<SaleStatus>;

/// One visitor call an event; nothing where the event cannot happen.
class Step {
 public:
  Step(SaleStatus status, const SettlePolicy &policy) : m_status(std::move(status)), m_policy(policy) {}

  Next operator()(event::Send) { return from({State::Draft, State::Absent}, State::Queued); }
  Next operator()(event::Attempt) {
    ++m_status.attempts;
    m_status.bodyLeft = false;
    return from({State::Queued}, State::Sending);
  }
  Next operator()(event::BodyLeaves) {
    if (m_status.state != State::Sending || m_status.bodyLeft) return {};
    m_status.bodyLeft = true;
    return m_status;
  }

  Next operator()(event::NotSent) {
    return from({State::Sending}, m_status.mayExist ? State::Absent : State::Queued);
  }
  Next operator()(const event::Created &created) {
    if (m_status.state != State::Sending || !m_status.bodyLeft) return {};
    return adopt({created.payment});
  }
  // A refusal speaks for one request: a kassa that refuses a duplicate answers with an error too. So it is
  // final only if no earlier attempt can have created anything, however sure we were then that it had not.
  Next operator()(const event::Refused &refused) {
    if (m_status.mayExist) return becomeUnknown({State::Sending}, refused.now);
    return from({State::Sending}, State::Rejected);
  }
  Next operator()(const event::Unclear &unclear) { return becomeUnknown({State::Sending}, unclear.now); }
  Next operator()(const event::Alarm &alarm) {
    raise(m_status, SaleAlarm::SomethingElse);
    return becomeUnknown({State::Sending}, alarm.now);
  }
  Next operator()(const event::Restarted &restarted) {
    if (m_status.state == State::Reconciling) return from({State::Reconciling}, stateWhileLookedFor());
    if (m_status.state == State::Sending && !m_status.bodyLeft) return (*this)(event::NotSent{});
    return becomeUnknown({State::Sending}, restarted.now);
  }

  Next operator()(event::ScanBegan) {
    if (m_status.state == State::CancelWanted && m_status.payment) return {};
    return from({State::Unknown, State::CancelWanted}, State::Reconciling);
  }
  Next operator()(event::ScanFailed) { return from({State::Reconciling}, stateWhileLookedFor()); }
  Next operator()(const event::ScanFound &found) {
    learn(found.mismatched);
    if (m_status.state != State::Reconciling) return {};
    if (found.payments.empty()) {
      if (found.mismatched.empty()) return {};
      return from({State::Reconciling}, stateWhileLookedFor());  // never an absence
    }
    return adopt(found.payments);
  }
  Next operator()(const event::ScanEmpty &empty) {
    // One look proves nothing: a request may still be on its way, and a list may lag.
    ++m_status.emptyScans;
    const bool isSettled = empty.now - m_status.lastLeft >= m_policy.settle;
    const bool isProof = m_status.emptyScans >= 2 && isSettled;
    if (!isProof) return from({State::Reconciling}, stateWhileLookedFor());
    return from({State::Reconciling}, m_status.isGivenUp ? State::Void : State::Absent);
  }
  Next operator()(event::Override) {
    if (m_status.payment) return {};
    return from({State::Unknown, State::CancelWanted}, m_status.isGivenUp ? State::Void : State::Absent);
  }
  Next operator()(const event::Pick &pick) {
    if (m_status.payment) return {};
    if (m_status.state != State::Unknown && m_status.state != State::CancelWanted) return {};
    return adopt({pick.payment});
  }

  Next operator()(const event::Seen &seen) {
    if (isAdopted(seen.receiptId)) return look(m_status, seen.face, seen.number) ? Next(m_status) : Next();
    return (*this)(event::DuplicateSeen{{seen.receiptId, seen.face, seen.number}});
  }
  Next operator()(const event::DuplicateSeen &seen) {
    for (Payment &duplicate : m_status.duplicates) {
      if (duplicate.id != seen.payment.id) continue;
      // What is as it was is no news, also to somebody who has dealt with it.
      if (duplicate == seen.payment) return m_status;
      duplicate = seen.payment;
      weighDuplicates(m_status);
      return m_status;
    }
    return {};
  }
  Next operator()(const event::Surfaced &surfaced) {
    if (m_status.state == State::Draft) return {};
    // Its answer tells more. But what has not left must not leave any more.
    if (m_status.state == State::Sending && (m_status.bodyLeft || surfaced.payments.empty())) return {};
    const bool isNews = learn(surfaced.mismatched);
    if (surfaced.payments.empty()) return isNews ? Next(m_status) : Next();
    // Its lines are free, and may be sold under another order id: what turns up now is to be cancelled.
    const bool isFree = m_status.state == State::Void || m_status.state == State::Rejected ||
                        m_status.state == State::Cancelled;
    const bool wasCancelledHere = m_status.state == State::Cancelled && m_status.isGivenUp;
    m_status.cameToNothing = m_status.cameToNothing || (isFree && !wasCancelledHere);
    m_status.isGivenUp = m_status.isGivenUp || isFree;
    if (!m_status.payment) return adopt(surfaced.payments);
    return merge(m_status, surfaced.payments) || isNews ? Next(m_status) : Next();
  }
  Next operator()(event::Acknowledge) {
    if (m_status.alarm == SaleAlarm::None) return {};
    // A graver alarm hid that another payment still waits; of that, nobody has said anything yet.
    const bool wasGraver = m_status.alarm != SaleAlarm::Duplicate;
    m_status.alarm = SaleAlarm::None;
    if (wasGraver && sale::hasLivingOther(m_status)) raise(m_status, SaleAlarm::Duplicate);
    return m_status;
  }
  Next operator()(const event::SeenSomethingElse &seen) {
    if (!m_status.payment || !isAdopted(seen.receiptId) || !sale::isWatched(m_status.state)) return {};
    const Payment strange{m_status.payment->id, PaymentFace::Attention};
    // Somebody may have dealt with it: the same once more is no news.
    if (*m_status.payment == strange) return m_status;
    m_status.payment = strange;
    raise(m_status, SaleAlarm::SomethingElse);
    m_status.state = m_status.isGivenUp ? State::CancelWanted : State::Attention;
    return m_status;
  }
  Next operator()(event::EndByHand) {
    if (!m_status.payment || !m_status.isGivenUp) return {};
    return from({State::CancelWanted, State::Cancelling}, State::Cancelled);
  }
  Next operator()(event::GiveUp) {
    switch (m_status.state) {
      case State::Queued:
      case State::Absent: return from({m_status.state}, State::Void);
      // From here on its body cannot leave any more.
      case State::Sending: return m_status.bodyLeft ? Next() : from({State::Sending}, State::Void);
      // Being looked for: what is found will be cancelled.
      case State::Reconciling: m_status.isGivenUp = true; return m_status;
      case State::Unknown:
      case State::Accepted:
      case State::Held:
      case State::Attention: m_status.isGivenUp = true; return from({m_status.state}, State::CancelWanted);
      default: return {};
    }
  }
  Next operator()(event::CancelSent) {
    if (!m_status.payment) return {};
    return from({State::CancelWanted, State::Cancelling}, State::Cancelling);
  }

 private:
  Next from(std::initializer_list<State> states, State next) {
    if (std::find(states.begin(), states.end(), m_status.state) == states.end()) return {};
    m_status.state = next;
    return m_status;
  }

  [[nodiscard]] bool isAdopted(const QString &receiptId) const {
    return receiptId.isEmpty() || (m_status.payment && m_status.payment->id == receiptId);
  }

  [[nodiscard]] State stateWhileLookedFor() const {
    return m_status.isGivenUp ? State::CancelWanted : State::Unknown;
  }

  Next becomeUnknown(std::initializer_list<State> states, std::chrono::milliseconds now) {
    m_status.mayExist = true;
    m_status.lastLeft = now;
    m_status.emptyScans = 0;
    return from(states, State::Unknown);
  }

  Next adopt(const std::vector<Payment> &payments) {
    adoptBest(m_status, payments);
    return m_status;
  }

  // Receipts of this order that were not asked for so: an alarm the first time that each is seen.
  bool learn(const std::vector<QString> &mismatched) {
    bool isNews = false;
    for (const QString &id : mismatched) {
      auto &known = m_status.mismatched;
      if (std::find(known.begin(), known.end(), id) != known.end()) continue;
      known.push_back(id);
      isNews = true;
    }
    if (isNews) raise(m_status, SaleAlarm::SomethingElse);
    return isNews;
  }

  SaleStatus m_status;
  SettlePolicy m_policy;
};

}  // namespace

std::optional<SaleStatus> after(const SaleStatus &status, const CheckoutEvent &event,
                                const SettlePolicy &policy) {
  return std::visit(Step(status, policy), event);
}

}  // namespace kassir::till
