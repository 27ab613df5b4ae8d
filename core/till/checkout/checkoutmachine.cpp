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

bool isPaid(const Payment &payment) {
  return payment.face == PaymentFace::Paid;
}

bool isLiving(const Payment &payment) {
  return payment.face != PaymentFace::Paid && payment.face != PaymentFace::Cancelled;
}

// A list may lag: one that was seen ending does not wait again because an old list says so.
bool isOlder(const Payment &listed, const Payment &known) {
  if (known.face == PaymentFace::Cancelled) return listed.face != PaymentFace::Cancelled && !isPaid(listed);
  const bool isEnding = isPaid(known) || known.face == PaymentFace::Cancelling;
  return isEnding && isLiving(listed) && listed.face != PaymentFace::Cancelling;
}

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
    return adoptBest({created.payment});
  }
  // A refusal speaks for one request: a kassa that refuses a duplicate answers with an error too. So it is
  // final only if no earlier attempt can have created anything, however sure we were then that it had not.
  Next operator()(const event::Refused &refused) {
    if (m_status.mayExist) return becomeUnknown({State::Sending}, refused.now);
    return from({State::Sending}, State::Rejected);
  }
  Next operator()(const event::Unclear &unclear) { return becomeUnknown({State::Sending}, unclear.now); }
  Next operator()(const event::Alarm &alarm) {
    raise(SaleAlarm::SomethingElse);
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
  Next operator()(event::Override) {
    if (m_status.payment) return {};
    return from({State::Unknown, State::CancelWanted}, m_status.isGivenUp ? State::Void : State::Absent);
  }
  Next operator()(const event::Pick &pick) {
    if (m_status.payment) return {};
    if (m_status.state != State::Unknown && m_status.state != State::CancelWanted) return {};
    return adoptBest({pick.payment});
  }

  Next operator()(const event::Seen &seen) {
    if (isAdopted(seen.receiptId)) return look(seen);
    return (*this)(event::DuplicateSeen{{seen.receiptId, seen.face, seen.number}});
  }
  Next operator()(const event::DuplicateSeen &seen) {
    for (Payment &duplicate : m_status.duplicates) {
      if (duplicate.id != seen.payment.id) continue;
      // What is as it was is no news, also to somebody who has dealt with it.
      if (duplicate == seen.payment) return m_status;
      duplicate = seen.payment;
      weighDuplicates();
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
    m_status.isGivenUp = m_status.isGivenUp || isFree;
    if (!m_status.payment) return adoptBest(surfaced.payments);
    const Next merged = merge(surfaced.payments);
    return merged || !isNews ? merged : Next(m_status);
  }
  Next operator()(event::Acknowledge) {
    if (m_status.alarm == SaleAlarm::None) return {};
    // A graver alarm hid that another payment still waits; of that, nobody has said anything yet.
    const bool wasGraver = m_status.alarm != SaleAlarm::Duplicate;
    m_status.alarm = SaleAlarm::None;
    if (wasGraver && sale::hasLivingOther(m_status)) raise(SaleAlarm::Duplicate);
    return m_status;
  }
  Next operator()(const event::SeenSomethingElse &seen) {
    if (!m_status.payment || !isAdopted(seen.receiptId) || !sale::isWatched(m_status.state)) return {};
    const Payment strange{m_status.payment->id, PaymentFace::Attention};
    // Somebody may have dealt with it: the same once more is no news.
    if (*m_status.payment == strange) return m_status;
    m_status.payment = strange;
    raise(SaleAlarm::SomethingElse);
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

  // The paid one, else the oldest that lives, else the oldest; the others are for a person to cancel.
  Next adoptBest(const std::vector<Payment> &payments) {
    auto best = std::find_if(payments.begin(), payments.end(), isPaid);
    if (best == payments.end()) best = std::find_if(payments.begin(), payments.end(), isLiving);
    if (best == payments.end()) best = payments.begin();
    m_status.payment = *best;
    m_status.state = stateOf(best->face);
    m_status.mayExist = true;
    m_status.emptyScans = 0;
    for (auto payment = payments.begin(); payment != payments.end(); ++payment) {
      if (payment != best) m_status.duplicates.push_back(*payment);
    }
    weighDuplicates();
    if (!m_status.isGivenUp) return m_status;
    if (isPaid(*best)) raise(SaleAlarm::PaidAfterGiveUp);
    const bool isSettled = isPaid(*best) || best->face == PaymentFace::Cancelled;
    if (!isSettled) m_status.state = State::CancelWanted;
    return m_status;
  }

  Next look(const event::Seen &seen) {
    const PaymentFace face = seen.face;
    if (!m_status.payment || !sale::isWatched(m_status.state)) return {};
    const bool wasGivenUp =
        m_status.isGivenUp || m_status.state == State::CancelWanted || m_status.state == State::Cancelling;
    const bool isNews = m_status.payment->face != face;
    m_status.payment->face = face;
    if (seen.number) m_status.payment->number = seen.number;
    if (wasGivenUp && face == PaymentFace::Paid) raise(SaleAlarm::PaidAfterGiveUp);
    // Given up, and still waiting there: it stays given up until the provider says otherwise.
    const bool staysGivenUp = wasGivenUp && face != PaymentFace::Paid && face != PaymentFace::Cancelled;
    if (!staysGivenUp) {
      m_status.state = stateOf(face);
    } else if (m_status.state != State::Cancelling) {
      m_status.state = State::CancelWanted;
    }
    if (isNews && !m_status.duplicates.empty()) weighDuplicates();
    return m_status;
  }

  // A list may lag: it is followed where it is further on, never back.
  void follow(const Payment &listed) {
    const bool isEnding = listed.face == PaymentFace::Cancelling || listed.face == PaymentFace::Cancelled;
    const bool isNews = isEnding || listed.face == PaymentFace::Paid;
    if (m_status.state == State::Paid && isEnding) {
      // It was paid here, and given back at the provider.
      m_status.payment = listed;
      m_status.state = stateOf(listed.face);
      if (!m_status.duplicates.empty()) weighDuplicates();
    } else if (m_status.state == State::Cancelled && isPaid(listed)) {
      // Where a person ended it, because nobody there could.
      m_status.payment = listed;
      m_status.state = State::Paid;
      raise(SaleAlarm::PaidAfterGiveUp);
    } else if (isNews && sale::isWatched(m_status.state)) {
      static_cast<void>(look({listed.face, listed.number}));
    }
  }

  Next merge(const std::vector<Payment> &payments) {
    const SaleStatus before = m_status;
    const QString adopted = m_status.payment->id;
    for (const Payment &payment : payments) {
      if (payment.id == adopted) follow(payment);
      if (payment.id == m_status.payment->id || payment.id == adopted) continue;
      const auto known = std::find_if(m_status.duplicates.begin(), m_status.duplicates.end(),
                                      [&](const Payment &other) { return other.id == payment.id; });
      if (known == m_status.duplicates.end()) {
        m_status.duplicates.push_back(payment);
      } else if (!isOlder(payment, *known)) {
        *known = payment;
      }
    }
    if (m_status.duplicates != before.duplicates) weighDuplicates();
    return m_status == before ? Next() : Next(m_status);
  }

  // What is known stays adopted, unless another one is paid and this one is not, or lives where this one was
  // cancelled.
  void weighDuplicates() {
    const auto paid = std::find_if(m_status.duplicates.begin(), m_status.duplicates.end(), isPaid);
    const bool isAnotherPaid = paid != m_status.duplicates.end();
    if (isAnotherPaid && isPaid(*m_status.payment)) return raise(SaleAlarm::PaidTwice);
    if (isAnotherPaid) {
      std::swap(*paid, *m_status.payment);
      m_status.state = State::Paid;
      if (m_status.isGivenUp) raise(SaleAlarm::PaidAfterGiveUp);
    }
    const auto living = std::find_if(m_status.duplicates.begin(), m_status.duplicates.end(), isLiving);
    if (m_status.payment->face == PaymentFace::Cancelled && living != m_status.duplicates.end()) {
      std::swap(*living, *m_status.payment);
      m_status.state = m_status.isGivenUp ? State::CancelWanted : stateOf(m_status.payment->face);
    }
    if (std::any_of(m_status.duplicates.begin(), m_status.duplicates.end(), isLiving)) {
      raise(SaleAlarm::Duplicate);
    } else if (m_status.alarm == SaleAlarm::Duplicate) {
      m_status.alarm = SaleAlarm::None;
    }
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
    if (isNews) raise(SaleAlarm::SomethingElse);
    return isNews;
  }

  void raise(SaleAlarm alarm) { m_status.alarm = std::max(m_status.alarm, alarm); }

  SaleStatus m_status;
  SettlePolicy m_policy;
};

}  // namespace

std::optional<SaleStatus> after(const SaleStatus &status, const CheckoutEvent &event,
                                const SettlePolicy &policy) {
  return std::visit(Step(status, policy), event);
}

}  // namespace kassir::till
