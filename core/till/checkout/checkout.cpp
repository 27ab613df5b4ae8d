#include "core/till/checkout/checkout.h"

#include <algorithm>

#include "core/net/failurename.h"
#include "core/till/checkout/receiptvalues.h"

namespace kassir::till {

namespace {

using store::Action;

// By the wall, so it is only to be shown: an earlier run's steady time means nothing after a new start of the
// computer.
std::chrono::milliseconds ageOf(const store::SaleRecord &record, const QDateTime &now) {
  return std::chrono::milliseconds(std::max<qint64>(0, record.frozen.created.msecsTo(now)));
}

}  // namespace

Checkout::Checkout(Parts parts, store::SaleRecord record, CheckoutPolicy policy, QObject *parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_record(m_parts.journal, m_parts.clock, std::move(record), policy.settle, m_parts.person),
      m_calls(*this, m_parts.journal, m_record),
      m_search({m_parts.client, m_parts.clock, m_parts.journal, m_record}),
      m_payment({m_parts.client, m_parts.clock, m_record, m_calls, m_parts.journal}, policy.backOff),
      m_pauses(*this, m_parts.clock, m_parts.random, std::move(policy)),
      m_queuedSince(m_parts.clock.steady()),
      m_attemptedAt(m_parts.clock.steady() - ageOf(m_record.record(), m_parts.clock.now())) {
  connect(&m_search, &OrderScan::began, this, &Checkout::announce);
  connect(&m_search, &OrderScan::ended, this, &Checkout::followScan);
  connect(&m_payment, &PaymentCalls::changed, this, &Checkout::followPayment);
}

Checkout::~Checkout() {
  if (m_isInGate) m_parts.gate.leave(SendGate::End::Dropped);
}

void Checkout::resume() {
  if (status().state != sale::SaleState::Sending) return;
  const auto attempts = m_parts.journal.attempts.of(orderId());
  const auto isOpen = [](const store::AttemptRecord &attempt) {
    return attempt.call.method == store::Method::Create && attempt.outcome.isEmpty();
  };
  if (attempts) {
    const auto last = std::find_if(attempts.value().rbegin(), attempts.value().rend(), isOpen);
    // What came back was kept, and the program died before it judged it.
    if (last != attempts.value().rend() && last->httpStatus) {
      const net::Reply reply{*last->httpStatus, last->reply, std::nullopt, std::nullopt};
      m_attempt = last->sequence;
      return settleAttempt(paycom::judgeCreate(reply, last->call.requestId, m_record.order()));
    }
  }
  m_record.keep({{event::Restarted{m_parts.clock.steady()}}, Action::Restart});
  announce();
}

void Checkout::watch() {
  m_isWatching = true;
  m_watchedSince = m_parts.clock.steady();
  goOn();
}

void Checkout::look() {
  if (status().payment) return m_payment.look();
  search();
}

bool Checkout::giveUp(const QString &reason) {
  const bool mayExist = sale::mayBePaid(status()) && !sale::isUnsent(status());
  const bool isSending = status().state == sale::SaleState::Sending;
  Step step{{event::GiveUp{}}, mayExist ? Action::GiveUp : Action::Void, {}, reason, By::Person};
  if (isSending) {
    const auto dropped = net::nameOf(net::Failure::Code::HeldBack);
    step = m_calls.ended(m_attempt, CallOutcome::NotSent, dropped, std::move(step));
  }
  if (!m_record.take(std::move(step))) {
    announceRefusal();
    return false;
  }
  if (isSending) {
    m_attempt = 0;
    leaveGate(SendGate::End::Dropped);
  }
  m_payment.beginAnew();
  m_search.beginAnew();
  announce();
  watch();
  look();
  return true;
}

bool Checkout::override(const QString &reason) {
  return decide({{event::Override{}}, Action::Override, {}, reason, By::Person});
}

bool Checkout::acknowledge(const QString &reason) {
  return decide({{event::Acknowledge{}}, Action::Settle, {}, reason, By::Person});
}

// Since the search, another sale may have got one of them.
std::vector<paycom::Receipt> Checkout::candidates() const {
  std::vector<paycom::Receipt> free = m_search.candidates();
  std::erase_if(free, [this](const paycom::Receipt &receipt) { return m_record.isAnothers(receipt.id); });
  return free;
}

bool Checkout::pick(const QString &receiptId) {
  for (const paycom::Receipt &receipt : m_search.candidates()) {
    if (receipt.id != receiptId) continue;
    return decide({{event::Pick{paymentOf(receipt)}}, Action::Pick, {}, receiptId, By::Person});
  }
  return false;
}

bool Checkout::decide(Step step) {
  const bool isDecided = m_record.take(std::move(step));
  announce();
  goOn();
  return isDecided;
}

bool Checkout::endByHand(const QString &reason) {
  return decide({{event::EndByHand{}}, Action::EndByHand, {}, reason, By::Person});
}

void Checkout::surface(const std::vector<paycom::Receipt> &receipts, std::vector<QString> mismatched) {
  event::Surfaced surfaced{{}, std::move(mismatched)};
  for (const paycom::Receipt &receipt : receipts) {
    if (m_record.isAnothers(receipt.id)) {
      surfaced.mismatched.push_back(receipt.id);
    } else {
      surfaced.payments.push_back(paymentOf(receipt));
    }
  }
  const sale::SaleStatus before = status();
  m_record.keep({{surfaced}, Action::Surface});
  if (status() == before) return;
  announce();
  goOn();
}

QUrl Checkout::payUrl() const {
  return status().payment ? m_parts.client.payUrl(status().payment->id) : QUrl();
}

const std::optional<paycom::Failure> &Checkout::failure() const {
  if (m_failure) return m_failure;
  if (!status().payment && m_search.failure()) return m_search.failure();
  return m_payment.failure();
}

void Checkout::goOn() {
  if (m_record.isBehind()) return catchUpLater();
  if (m_failure) tryAgainLater();
  if (!m_isWatching) return;
  if (sale::needsSearch(status())) return searchLater();
  if (sale::hasLivingOther(status())) lookAtOthersLater();
  if (status().payment && sale::isWatched(status().state)) lookLater();
}

void Checkout::catchUpLater() {
  m_pauses.beforeJournal([this] {
    if (m_record.recover()) announce();
    tryAgainLater();
    goOn();
  });
}

void Checkout::searchLater() {
  if (m_search.count() == 0) return search();
  if (m_pauses.nextSearchAt()) return;
  m_pauses.beforeSearch(m_search, [this] { search(); });
  Q_EMIT planned();
}

// A journal that does not take its beginning must not be its end.
void Checkout::search() {
  if (sale::needsSearch(status()) && !m_search.begin()) catchUpLater();
}

void Checkout::followScan() {
  // What was lost is being looked for: why the answer did not come is no news any more.
  m_failure.reset();
  announce();
  // What was found and is given up is looked at once more before it is cancelled.
  if (status().payment && status().state == sale::SaleState::CancelWanted) return m_payment.look();
  goOn();
}

void Checkout::lookLater() {
  m_pauses.beforeLook(m_parts.clock.steady() - m_watchedSince, m_payment.failure(), [this] {
    if (sale::isWatched(status().state)) m_payment.look();
  });
}

void Checkout::lookAtOthersLater() {
  m_pauses.beforeOthers(status().state, [this] { m_payment.lookAtOthers(); });
}

void Checkout::followPayment() {
  m_failure.reset();
  announce();
  goOn();
}

// Of the journal, if not of the machine.
void Checkout::announceRefusal() {
  announce();
  if (m_record.isBehind()) catchUpLater();
}

void Checkout::announce() {
  const bool isNew = status().payment && !std::exchange(m_isPaymentKnown, status().payment.has_value());
  if (isNew) m_watchedSince = m_parts.clock.steady();
  Q_EMIT changed();
}

}  // namespace kassir::till
