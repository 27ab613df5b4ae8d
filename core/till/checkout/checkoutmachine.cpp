#include "core/till/checkout/checkoutmachine.h"

#include <algorithm>

namespace kassir::till {

namespace {

using sale::Payment;
using sale::PaymentFace;
using sale::SaleAlarm;
using sale::SaleStatus;
using State = sale::SaleState;
using Next = std::optional<SaleStatus>;

State stateOf(PaymentFace face) {
  switch (face) {
    case PaymentFace::Waiting: return State::Accepted;
    case PaymentFace::Paid: return State::Paid;
    case PaymentFace::Held: return State::Held;
    case PaymentFace::Attention: return State::Attention;
    case PaymentFace::Cancelling: return State::Cancelling;
    case PaymentFace::Cancelled: return State::Cancelled;
  }
  return State::Attention;
}

SaleStatus adopt(SaleStatus status, const Payment &payment) {
  status.payment = payment;
  status.state = stateOf(payment.face);
  status.mayExist = true;
  status.emptyScans = 0;
  return status;
}

/// One visitor call an event; nothing where the event cannot happen.
class Step {
 public:
  Step(SaleStatus status, const SettlePolicy &policy) : m_status(std::move(status)), m_policy(policy) {}

  Next operator()(event::Send) { return from({State::Draft, State::Absent}, State::Queued); }
  // What may exist under its order id must not be edited under it.
  Next operator()(event::Thaw) {
    if (m_status.mayExist) return {};
    return from({State::Queued, State::Rejected}, State::Draft);
  }
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
    return adopt(m_status, created.payment);
  }
  // A refusal speaks for one request: a kassa that refuses a duplicate answers with an error too. So it is
  // final only if no earlier attempt can have created anything, however sure we were then that it had not.
  Next operator()(const event::Refused &refused) {
    if (m_status.mayExist) return becomeUnknown({State::Sending}, refused.now);
    return from({State::Sending}, State::Rejected);
  }
  Next operator()(const event::Unclear &unclear) { return becomeUnknown({State::Sending}, unclear.now); }
  Next operator()(const event::Alarm &alarm) {
    m_status.alarm = SaleAlarm::SomethingElse;
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
    if (found.anotherAmount) m_status.alarm = SaleAlarm::SomethingElse;
    if (m_status.state != State::Reconciling) return {};
    if (found.payments.empty()) {
      if (!found.anotherAmount) return {};
      return from({State::Reconciling}, stateWhileLookedFor());  // never an absence
    }
    return adoptBest(found.payments);
  }
  Next operator()(const event::ScanEmpty &empty) {
    // One look proves nothing: a request may still be on its way, and a list may lag.
    ++m_status.emptyScans;
    const bool isSettled = empty.now - m_status.lastLeft >= m_policy.settle;
    const bool isProof = m_status.emptyScans >= 2 && isSettled;
    if (!isProof) return from({State::Reconciling}, stateWhileLookedFor());
    return from({State::Reconciling}, m_status.isGivenUp ? State::Void : State::Absent);
  }
  Next operator()(event::Override) { return from({State::Unknown}, State::Absent); }

  Next operator()(const event::Seen &seen) { return look(seen.face); }
  Next operator()(event::SeenSomethingElse) {
    m_status.alarm = SaleAlarm::SomethingElse;
    if (!m_status.payment || !sale::isWatched(m_status.state)) return {};
    m_status.state = State::Attention;
    return m_status;
  }
  Next operator()(event::GiveUp) {
    switch (m_status.state) {
      case State::Draft:
      case State::Queued:
      case State::Rejected:
      case State::Absent: return from({m_status.state}, State::Void);
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

  [[nodiscard]] State stateWhileLookedFor() const {
    return m_status.isGivenUp ? State::CancelWanted : State::Unknown;
  }

  Next becomeUnknown(std::initializer_list<State> states, std::chrono::milliseconds now) {
    m_status.mayExist = true;
    m_status.lastLeft = now;
    m_status.emptyScans = 0;
    return from(states, State::Unknown);
  }

  // The paid one, else the oldest; the others are duplicates for a person to cancel.
  Next adoptBest(const std::vector<Payment> &payments) {
    const auto isPaid = [](const Payment &payment) { return payment.face == PaymentFace::Paid; };
    if (std::count_if(payments.begin(), payments.end(), isPaid) > 1) m_status.alarm = SaleAlarm::PaidTwice;
    auto best = std::find_if(payments.begin(), payments.end(), isPaid);
    if (best == payments.end()) best = payments.begin();
    for (auto payment = payments.begin(); payment != payments.end(); ++payment) {
      if (payment != best) m_status.duplicates.push_back(*payment);
    }
    SaleStatus adopted = adopt(m_status, *best);
    if (!adopted.isGivenUp) return adopted;
    if (best->face == PaymentFace::Paid && adopted.alarm == SaleAlarm::None) {
      adopted.alarm = SaleAlarm::PaidAfterGiveUp;
    }
    const bool isSettled = best->face == PaymentFace::Paid || best->face == PaymentFace::Cancelled;
    if (!isSettled) adopted.state = State::CancelWanted;
    return adopted;
  }

  Next look(PaymentFace face) {
    if (!m_status.payment || !sale::isWatched(m_status.state)) return {};
    const bool wasGivenUp = m_status.state == State::CancelWanted || m_status.state == State::Cancelling;
    m_status.payment->face = face;
    // Given up, and still waiting there: it stays given up until the provider says otherwise.
    if (wasGivenUp && face != PaymentFace::Paid && face != PaymentFace::Cancelled) return m_status;
    if (wasGivenUp && face == PaymentFace::Paid) m_status.alarm = SaleAlarm::PaidAfterGiveUp;
    m_status.state = stateOf(face);
    return m_status;
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
