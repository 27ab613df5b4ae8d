#include "core/till/checkout/checkout.h"

/// How a checkout sends: its attempts, one after the other, until one leaves.
namespace kassir::till {

using store::Action;

void Checkout::send(Unsent unsent) {
  m_unsent = unsent;
  m_isAlone = false;
  m_queuedSince = m_parts.clock.steady();
  const bool isQueued = status().state == sale::SaleState::Queued;
  const bool isAbsent = status().state == sale::SaleState::Absent;
  if (isAbsent && !m_record.take({{event::Send{}}, Action::Freeze, {}, {}, By::Person}))
    return announceRefusal();
  if (isQueued || isAbsent) enterGate(SendGate::Urgency::ByPerson);
}

void Checkout::leaveAlone() {
  m_isAlone = true;
  Q_EMIT planned();
}

void Checkout::enterGate(SendGate::Urgency urgency) {
  if (m_isInGate || status().state != sale::SaleState::Queued) return;
  // A person who is tired of waiting does not stand in the row twice.
  if (m_isWaitingToSend && urgency == SendGate::Urgency::Patient) return;
  m_isWaitingToSend = true;
  m_parts.gate.enter(urgency, Callback<>(this, [this] {
                       m_isInGate = true;
                       const bool isWanted = std::exchange(m_isWaitingToSend, false) && !m_isAlone &&
                                             status().state == sale::SaleState::Queued;
                       if (isWanted) return attempt();
                       leaveGate(SendGate::End::Dropped);
                     }));
  Q_EMIT planned();
}

void Checkout::leaveGate(SendGate::End end) {
  if (std::exchange(m_isInGate, false)) m_parts.gate.leave(end);
}

void Checkout::attempt() {
  m_failure.reset();
  m_attemptedAt = m_parts.clock.steady();
  const paycom::PreparedCall call = m_parts.client.prepareCreate(record().frozen.payload);
  const auto row = m_calls.begin(store::Method::Create, call, {{event::Attempt{}}, Action::BeginAttempt});
  if (!row) {
    leaveGate(SendGate::End::Dropped);
    return announceRefusal();
  }
  m_attempt = *row;
  m_requestId = call.id;
  announce();
  paycom::CallHooks hooks = m_calls.hooks(*row, {{event::BodyLeaves{}}, Action::BodyLeaves});
  hooks.beforeBody = [this, beforeBody = std::move(hooks.beforeBody)] {
    if (!beforeBody()) return false;
    // Told only after it has left: nobody may hold it back now.
    QMetaObject::invokeMethod(this, &Checkout::announce, Qt::QueuedConnection);
    return true;
  };
  m_parts.client.create(call, m_record.order(), hooks,
                        paycom::Answer<paycom::Receipt>(
                            this, [this, row = *row](const Result<paycom::Receipt, paycom::Failure> &answer) {
                              // It may have been taken back before anything left.
                              if (m_attempt == row) settleAttempt(answer);
                            }));
}

void Checkout::settleAttempt(const Result<paycom::Receipt, paycom::Failure> &answer) {
  m_failure.reset();
  if (!answer) m_failure = answer.error();
  // A server that tells a receipt it told before has answered about something else.
  const bool isAnothers = answer && m_record.isAnothers(answer.value().id);
  const paycom::CreateEvidence evidence =
      isAnothers ? paycom::CreateEvidence::Alarm : paycom::evidenceOf(answer);
  const bool isUnsent = evidence == paycom::CreateEvidence::NotSent;
  Step step{eventsOf(evidence, answer, m_parts.clock.steady()), Action::Outcome};
  if (isUnsent && m_unsent == Unsent::Void) step.events.emplace_back(event::GiveUp{});
  m_calls.end(m_attempt, outcomeOf(evidence), errorName(answer), std::move(step));
  m_search.beginAnew();
  // It may have turned up meanwhile: then it was held back.
  const bool isHeldBack = status().payment.has_value();
  if (isHeldBack) m_failure.reset();
  // A journal that did not let the body leave says nothing about the way to the server.
  const bool isOurFault = isUnsent && (isHeldBack || m_record.failure().has_value());
  leaveGate(isOurFault ? SendGate::End::Dropped : isUnsent ? SendGate::End::NotSent : SendGate::End::Left);
  announce();
  goOn();
}

// Only while somebody waits for it: an hour later nobody would know why a receipt appears.
void Checkout::tryAgainLater() {
  const bool isQueued = status().state == sale::SaleState::Queued;
  if (!isQueued || !m_isWatching || m_isAlone || m_unsent == Unsent::Void) return;
  const auto waited = m_parts.clock.steady() - m_queuedSince;
  if (m_pauses.isTooLong(waited)) {
    m_isAlone = true;
    return Q_EMIT triedForTooLong();
  }
  enterGate(SendGate::Urgency::Patient);
  // A pause before the next attempt may be longer than anybody waits.
  m_pauses.untilTooLong(waited, [this] { tryAgainLater(); });
}

}  // namespace kassir::till
