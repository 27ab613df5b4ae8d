#include "core/till/checkout/checkout.h"

#include "core/paycom/createproof.h"

namespace kassir::till {

Checkout::Checkout(paycom::PaycomClient &client, Clock &clock, PollPolicy policy, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_policy(policy) {}

void Checkout::send(const paycom::CreateRequest &request) {
  const bool isQueued = m_status.state == CheckoutState::Queued || apply(event::Send{});
  if (!isQueued || !apply(event::Attempt{})) return;
  const auto beforeBody = [this] { return apply(event::BodyLeaves{}); };
  m_client.create(
      request, beforeBody,
      paycom::Answer<paycom::Receipt>(
          this, [this](const Result<paycom::Receipt, paycom::Failure> &answer) { settleAttempt(answer); }));
}

void Checkout::settleAttempt(const Result<paycom::Receipt, paycom::Failure> &answer) {
  m_failure.reset();
  if (!answer) m_failure = answer.error();
  apply(eventOf(answer));
}

CheckoutEvent Checkout::eventOf(const Result<paycom::Receipt, paycom::Failure> &answer) {
  switch (paycom::evidenceOf(answer)) {
    case paycom::CreateEvidence::NotSent: return event::NotSent{};
    case paycom::CreateEvidence::Refused: return event::Refused{};
    case paycom::CreateEvidence::Unclear: return event::Unclear{m_clock.steady()};
    case paycom::CreateEvidence::Alarm: return event::Alarm{m_clock.steady()};
    case paycom::CreateEvidence::Accepted: break;
  }
  const paycom::Receipt &receipt = answer.value();
  m_paycomState = receipt.state;
  return event::Created{{receipt.id, paycom::faceOf(receipt.state, receipt.hasError)}};
}

void Checkout::watch() {
  m_watchedSince = m_clock.steady();
  lookLater();
}

void Checkout::look() {
  if (!m_status.payment) return;
  m_client.check(m_status.payment->id, paycom::Answer<qint64>(this, [this](const Result<qint64, paycom::Failure> &answer) {
    // A receipt can be in state 4 and carry an error: then it is not simply paid, and only the whole receipt tells.
    if (answer && answer.value() == paycom::state::paid) return lookClosely();
    if (!answer) return settleLook(answer.error());
    see(answer.value(), paycom::faceOf(answer.value(), false));
  }));
}

void Checkout::lookClosely() {
  const auto settle = [this](const Result<paycom::Receipt, paycom::Failure> &answer) {
    if (answer) return see(answer.value().state, paycom::faceOf(answer.value().state, answer.value().hasError));
    // The state is known, and a server that will not show the receipt will not do so the next time either.
    if (answer.error().kind == paycom::Failure::Kind::Refused) return see(paycom::state::paid, sale::PaymentFace::Paid);
    settleLook(answer.error());
  };
  m_client.get(m_status.payment->id, paycom::Answer<paycom::Receipt>(this, settle));
}

void Checkout::see(qint64 state, sale::PaymentFace face) {
  m_paycomState = state;
  if (auto next = after(m_status, event::Seen{face})) m_status = *std::move(next);
  settleLook(std::nullopt);
}

void Checkout::settleLook(std::optional<paycom::Failure> failure) {
  m_failure = std::move(failure);
  Q_EMIT changed();
  if (m_isWatching) lookLater();
}

void Checkout::lookLater() {
  m_isWatching = m_status.payment && isWatched(m_status.state);
  if (!m_isWatching || m_isAlarmSet) return;
  m_isAlarmSet = true;
  const auto pause = m_policy.pauseAfter(m_clock.steady() - m_watchedSince);
  m_clock.after(pause, Callback<>(this, [this] {
    m_isAlarmSet = false;
    look();
  }));
}

bool Checkout::apply(const CheckoutEvent &event) {
  auto next = after(m_status, event);
  if (!next) return false;
  m_status = *std::move(next);
  Q_EMIT changed();
  return true;
}

}  // namespace kassir::till
