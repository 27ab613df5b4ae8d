#include "core/till/checkout/checkout.h"

#include <QPointer>

#include "core/paycom/createproof.h"

namespace kassir::till {

Checkout::Checkout(paycom::PaycomClient &client, Clock &clock, PollPolicy policy, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_policy(policy) {}

void Checkout::send(const paycom::CreateRequest &request) {
  const bool isQueued = m_status.state == CheckoutState::Queued || apply(event::Send{});
  if (!isQueued || !apply(event::Attempt{})) return;
  m_request = request;
  // The request may outlive this object; then nobody would hear its answer, so nothing may leave.
  const auto beforeBody = [self = QPointer<Checkout>(this)] {
    return self && self->apply(event::BodyLeaves{});
  };
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
    case paycom::CreateEvidence::Refused: return event::Refused{m_clock.steady()};
    case paycom::CreateEvidence::Unclear: return event::Unclear{m_clock.steady()};
    case paycom::CreateEvidence::Alarm: return event::Alarm{m_clock.steady()};
    case paycom::CreateEvidence::Accepted: break;
  }
  const paycom::Receipt &receipt = answer.value();
  m_stateNumber = receipt.state;
  return event::Created{{receipt.id, paycom::faceOf(receipt.state, receipt.hasError)}};
}

void Checkout::watch() {
  m_watchedSince = m_clock.steady();
  lookLater();
}

void Checkout::look() {
  if (!m_status.payment || !m_request || m_isLooking) return;
  m_isLooking = true;
  paycom::lookAtPayment(
      m_client, *m_request, m_status.payment->id,
      paycom::Answer<paycom::Look>(this, [this](const Result<paycom::Look, paycom::Failure> &answer) {
        m_isLooking = false;
        settleLook(answer);
      }));
}

void Checkout::settleLook(const Result<paycom::Look, paycom::Failure> &answer) {
  m_failure.reset();
  if (answer) {
    auto next = after(m_status, event::Seen{answer.value().face});
    if (next) m_stateNumber = answer.value().state;
    if (next) m_status = *std::move(next);
  } else {
    m_failure = answer.error();
    const bool isSomethingElse = answer.error().kind == paycom::Failure::Kind::Mismatch;
    if (auto next = after(m_status, event::SeenSomethingElse{}); next && isSomethingElse)
      m_status = *std::move(next);
  }
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
