#include "core/till/checkout/checkout.h"

#include <QPointer>
#include <algorithm>

#include "core/paycom/createproof.h"

namespace kassir::till {

namespace {

// How far the provider's clock may be from ours before a search misses what it seeks.
constexpr qint64 searchMarginSeconds = 600;

sale::Payment paymentOf(const paycom::Receipt &receipt) {
  return {receipt.id, paycom::faceOf(receipt.state, receipt.hasError), receipt.state};
}

// Untouched: nobody has begun to pay it. Cancelled later, it would be a refund.
bool isUntouched(const paycom::Look &look) {
  return look.state == paycom::state::created && look.face == sale::PaymentFace::Waiting;
}

}  // namespace

Checkout::Checkout(paycom::PaycomClient &client, Clock &clock, PollPolicy policy, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_policy(policy) {}

void Checkout::send(const paycom::CreateRequest &request) {
  if (m_status.state != sale::SaleState::Draft || !step(event::Send{})) return;
  m_request = request;
  m_firstAttempt = m_clock.now();
  attempt();
}

void Checkout::resend() {
  const bool isQueued = m_status.state == sale::SaleState::Queued;
  const bool isAbsent = m_status.state == sale::SaleState::Absent;
  if (isQueued || (isAbsent && step(event::Send{}))) attempt();
}

bool Checkout::thaw() {
  if (!step(event::Thaw{})) return false;
  m_request.reset();
  m_requestId.reset();
  m_failure.reset();
  Q_EMIT changed();
  return true;
}

void Checkout::giveUp() {
  if (!apply(event::GiveUp{})) return;
  m_cancels = 0;
  m_searches = 0;
  watch();
  look();
}

QUrl Checkout::payUrl() const {
  return m_status.payment ? m_client.payUrl(m_status.payment->id) : QUrl();
}

void Checkout::attempt() {
  m_failure.reset();
  m_attemptedAt = m_clock.steady();
  apply(event::Attempt{});
  // The request may outlive this object; then nobody would hear its answer, so nothing may leave.
  const auto beforeBody = [self = QPointer<Checkout>(this)] {
    return self && self->apply(event::BodyLeaves{});
  };
  m_requestId = m_client.create(
      *m_request, beforeBody,
      paycom::Answer<paycom::Receipt>(
          this, [this](const Result<paycom::Receipt, paycom::Failure> &answer) { settleAttempt(answer); }));
}

void Checkout::settleAttempt(const Result<paycom::Receipt, paycom::Failure> &answer) {
  m_failure.reset();
  if (!answer) m_failure = answer.error();
  m_searches = 0;
  apply(eventOf(answer));
  goOn();
}

CheckoutEvent Checkout::eventOf(const Result<paycom::Receipt, paycom::Failure> &answer) {
  switch (paycom::evidenceOf(answer)) {
    case paycom::CreateEvidence::NotSent: return event::NotSent{};
    case paycom::CreateEvidence::Refused: return event::Refused{m_clock.steady()};
    case paycom::CreateEvidence::Unclear: return event::Unclear{m_clock.steady()};
    case paycom::CreateEvidence::Alarm: return event::Alarm{m_clock.steady()};
    case paycom::CreateEvidence::Accepted: break;
  }
  m_stateNumber = answer.value().state;
  return event::Created{paymentOf(answer.value())};
}

void Checkout::watch() {
  m_isWatching = true;
  m_watchedSince = m_clock.steady();
  goOn();
}

void Checkout::look() {
  if (m_status.payment) return lookAtPayment();
  if (isLookedFor()) search();
}

void Checkout::goOn() {
  if (!m_isWatching) return;
  if (isLookedFor()) return searchLater();
  if (m_status.payment && sale::isWatched(m_status.state)) lookLater();
}

bool Checkout::isLookedFor() const {
  const bool isUnseen = m_status.state == sale::SaleState::CancelWanted && !m_status.payment;
  return m_status.state == sale::SaleState::Unknown || isUnseen;
}

void Checkout::searchLater() {
  if (m_searches == 0) return search();
  if (m_isSearchSet) return;
  m_isSearchSet = true;
  m_clock.after(m_backOff.pauseAfter(m_searches), Callback<>(this, [this] {
                  m_isSearchSet = false;
                  if (isLookedFor()) search();
                }));
}

void Checkout::search() {
  if (!m_request || !apply(event::ScanBegan{})) return;
  ++m_searches;
  // A sale keeps its order id through all attempts, and somebody may have set the clock meanwhile.
  const QDateTime now = m_clock.now();
  const paycom::SearchSpan span{std::min(m_firstAttempt, now).addSecs(-searchMarginSeconds),
                                std::max(m_firstAttempt, now).addSecs(searchMarginSeconds)};
  paycom::searchForOrder(
      m_client, *m_request, span,
      paycom::Answer<paycom::OrderSearch>(
          this, [this, began = m_clock.steady()](const Result<paycom::OrderSearch, paycom::Failure> &answer) {
            settleSearch(answer, began);
          }));
}

void Checkout::settleSearch(const Result<paycom::OrderSearch, paycom::Failure> &answer,
                            std::chrono::milliseconds began) {
  m_failure.reset();
  if (!answer) m_failure = answer.error();
  step(answer ? eventOf(answer.value(), began) : CheckoutEvent(event::ScanFailed{}));
  if (answer && m_status.payment) {
    for (const paycom::Receipt &receipt : answer.value().receipts)
      if (receipt.id == m_status.payment->id) m_stateNumber = receipt.state;
  }
  Q_EMIT changed();
  // What was found and is given up is looked at once more before it is cancelled.
  if (m_status.payment && m_status.state == sale::SaleState::CancelWanted) return lookAtPayment();
  goOn();
}

CheckoutEvent Checkout::eventOf(const paycom::OrderSearch &found, std::chrono::milliseconds began) {
  if (found.receipts.empty() && !found.somethingElse) {
    // The time at which the list was asked for: what came later may not stand in it.
    if (found.namesOrders) return event::ScanEmpty{began};
    return event::ScanFailed{};
  }
  event::ScanFound event;
  event.anotherAmount = found.somethingElse;
  for (const paycom::Receipt &receipt : found.receipts) event.payments.push_back(paymentOf(receipt));
  return event;
}

void Checkout::lookAtPayment() {
  if (!m_request || m_isLooking) return;
  m_isLooking = true;
  // A look that began before the sale was given up does not say that it may be cancelled now.
  const bool mayCancel = m_status.isGivenUp;
  paycom::lookAtPayment(m_client, *m_request, m_status.payment->id,
                        paycom::Answer<paycom::Look>(
                            this, [this, mayCancel](const Result<paycom::Look, paycom::Failure> &answer) {
                              m_isLooking = false;
                              settleLook(answer);
                              if (answer && mayCancel && isUntouched(answer.value())) cancel();
                              if (!mayCancel && m_status.state == sale::SaleState::CancelWanted)
                                lookAtPayment();
                            }));
}

void Checkout::settleLook(const Result<paycom::Look, paycom::Failure> &answer) {
  m_failure.reset();
  if (answer) {
    if (step(event::Seen{answer.value().face})) m_stateNumber = answer.value().state;
  } else {
    m_failure = answer.error();
    if (answer.error().kind == paycom::Failure::Kind::Mismatch) step(event::SeenSomethingElse{});
  }
  if (!sale::isWatched(m_status.state)) m_cancelFailure.reset();
  Q_EMIT changed();
  goOn();
}

void Checkout::lookLater() {
  if (m_isLookSet) return;
  m_isLookSet = true;
  const auto pause = m_policy.pauseAfter(m_clock.steady() - m_watchedSince);
  m_clock.after(pause, Callback<>(this, [this] {
                  m_isLookSet = false;
                  if (sale::isWatched(m_status.state)) look();
                }));
}

void Checkout::cancel() {
  const bool isTooSoon = m_cancels > 0 && m_clock.steady() < m_nextCancel;
  if (m_isCancelling || isTooSoon || !apply(event::CancelSent{})) return;
  m_isCancelling = true;
  m_nextCancel = m_clock.steady() + m_backOff.pauseAfter(++m_cancels);
  // A look may have seen it paid while the connection was made.
  const auto beforeBody = [self = QPointer<Checkout>(this)] {
    return self && self->m_status.state == sale::SaleState::Cancelling;
  };
  m_client.cancel(
      m_status.payment->id, beforeBody,
      paycom::Answer<paycom::Receipt>(this, [this](const Result<paycom::Receipt, paycom::Failure> &answer) {
        m_isCancelling = false;
        settleCancel(answer);
      }));
}

// Whatever came back but "cancelled" proves nothing: the next look tells.
void Checkout::settleCancel(const Result<paycom::Receipt, paycom::Failure> &answer) {
  m_cancelFailure.reset();
  if (!answer) m_cancelFailure = answer.error();
  if (answer && paymentOf(answer.value()).face == sale::PaymentFace::Cancelled) {
    if (step(event::Seen{sale::PaymentFace::Cancelled})) m_stateNumber = answer.value().state;
  }
  if (!sale::isWatched(m_status.state)) m_cancelFailure.reset();
  Q_EMIT changed();
  goOn();
}

bool Checkout::step(const CheckoutEvent &event) {
  auto next = after(m_status, event);
  if (!next) return false;
  const bool isNew = next->payment && !m_status.payment;
  if (isNew) m_watchedSince = m_clock.steady();
  m_status = *std::move(next);
  return true;
}

bool Checkout::apply(const CheckoutEvent &event) {
  if (!step(event)) return false;
  Q_EMIT changed();
  return true;
}

}  // namespace kassir::till
