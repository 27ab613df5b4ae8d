#include "core/till/checkout/paymentcalls.h"

#include <algorithm>
#include <memory>

#include "core/till/checkout/receiptvalues.h"

namespace kassir::till {

using store::Action;
using Step = CheckoutRecord::Step;

void PaymentCalls::look() {
  if (!status().payment) return;
  // One that is under way was asked for before whatever this one is wanted for.
  m_isLookWanted = m_isLooking;
  if (std::exchange(m_isLooking, true)) return;
  // A look that began before the sale was given up does not say that it may be cancelled now.
  const bool mayCancel = status().isGivenUp;
  const QString id = status().payment->id;
  paycom::lookAtPayment(m_parts.client, m_parts.record.order(), id,
                        paycom::Answer<paycom::Look>(this, [this, mayCancel, id](const Looked &answer) {
                          m_isLooking = false;
                          settleLook(id, answer);
                          const bool isIt = status().payment && status().payment->id == id;
                          if (isIt && answer && mayCancel && isUntouched(answer.value())) cancel();
                          const bool isGivenUpSince =
                              !mayCancel && status().state == sale::SaleState::CancelWanted;
                          const bool isWanted = std::exchange(m_isLookWanted, false);
                          if (isGivenUpSince || (isWanted && sale::isWatched(status().state))) look();
                        }));
}

void PaymentCalls::settleLook(const QString &receiptId, const Looked &answer) {
  m_failure.reset();
  if (answer) {
    m_parts.record.keep({{event::Seen{answer.value().face, answer.value().state, receiptId}}, Action::Look});
  } else {
    m_failure = answer.error();
    if (answer.error().kind == paycom::Failure::Kind::Mismatch)
      m_parts.record.keep({{event::SeenSomethingElse{receiptId}}, Action::Look});
  }
  if (!sale::isWatched(status().state)) m_cancelFailure.reset();
  Q_EMIT changed();
}

void PaymentCalls::cancel() {
  const bool isTooSoon = m_cancels > 0 && m_parts.clock.steady() < m_nextCancel;
  // A code may be paying it just now: what comes of that, the next look tells.
  if (m_isCancelling || m_isPaying || isTooSoon) return;
  const QString id = status().payment->id;
  const paycom::PreparedCall call = m_parts.client.prepareCancel(id);
  const auto row = m_parts.calls.begin(store::Method::Cancel, call, {{event::CancelSent{}}, Action::Cancel});
  if (!row) return;
  m_isCancelling = true;
  m_nextCancel = m_parts.clock.steady() + m_backOff.pauseAfter(++m_cancels);
  // A look may have seen it paid while the connection was made.
  const auto mayLeave = [this] { return status().state == sale::SaleState::Cancelling; };
  m_parts.client.cancel(call, id, m_parts.calls.hooks(*row, {{}, Action::BodyLeaves}, mayLeave),
                        paycom::Answer<paycom::Receipt>(this, [this, row, id](const Received &answer) {
                          m_isCancelling = false;
                          settleCancel(*row, id, answer);
                        }));
  Q_EMIT changed();
}

// Whatever came back but "cancelled" proves nothing: the next look tells.
void PaymentCalls::settleCancel(qint64 row, const QString &receiptId, const Received &answer) {
  m_cancelFailure.reset();
  if (!answer) m_cancelFailure = answer.error();
  Step step{{}, Action::Outcome};
  const bool isGone = answer && paymentOf(answer.value()).face == sale::PaymentFace::Cancelled;
  if (isGone && sale::isWatched(status().state))
    step.events = {event::Seen{sale::PaymentFace::Cancelled, answer.value().state, receiptId}};
  m_parts.calls.end(row, outcomeOf(answer, paycom::Change::Cancel), errorName(answer), std::move(step));
  if (!sale::isWatched(status().state)) m_cancelFailure.reset();
  Q_EMIT changed();
}

void PaymentCalls::lookAtOthers() {
  for (const sale::Payment &other : status().duplicates) {
    const bool isLiving = other.face != sale::PaymentFace::Paid && other.face != sale::PaymentFace::Cancelled;
    if (!isLiving) continue;
    paycom::lookAtPayment(m_parts.client, m_parts.record.order(), other.id,
                          paycom::Answer<paycom::Look>(this, [this, id = other.id](const Looked &look) {
                            keepOther(id, look);
                            Q_EMIT changed();
                          }));
  }
}

void PaymentCalls::keepOther(const QString &receiptId, const Looked &look) {
  if (!look) return;
  const sale::Payment seen{receiptId, look.value().face, look.value().state};
  m_parts.record.keep({{event::DuplicateSeen{seen}}, Action::Look});
}

void PaymentCalls::cancelOther(const QString &receiptId) {
  paycom::lookAtPayment(m_parts.client, m_parts.record.order(), receiptId,
                        paycom::Answer<paycom::Look>(
                            this, [this, receiptId](const Looked &look) { settleOther(receiptId, look); }));
}

void PaymentCalls::settleOther(const QString &receiptId, const Looked &look) {
  m_cancelFailure.reset();
  if (!look) m_cancelFailure = look.error();
  keepOther(receiptId, look);
  Q_EMIT changed();
  if (!look || !isUntouched(look.value()) || m_cancelledOthers.contains(receiptId)) return;
  const paycom::PreparedCall call = m_parts.client.prepareCancel(receiptId);
  const auto row =
      m_parts.calls.begin(store::Method::Cancel, call, {{}, Action::Cancel, {}, receiptId, By::Person});
  if (!row) return;
  m_cancelledOthers.insert(receiptId);
  // It may have become the sale's own while the connection was made: paid, it must not be cancelled.
  const auto mayLeave = [this, receiptId] {
    const auto &others = status().duplicates;
    return std::any_of(others.begin(), others.end(), [&receiptId](const sale::Payment &other) {
      return other.id == receiptId && other.face == sale::PaymentFace::Waiting;
    });
  };
  m_parts.client.cancel(call, receiptId, m_parts.calls.hooks(*row, {{}, Action::BodyLeaves}, mayLeave),
                        paycom::Answer<paycom::Receipt>(this, [this, row, receiptId](const Received &answer) {
                          m_cancelledOthers.remove(receiptId);
                          if (!answer) m_cancelFailure = answer.error();
                          Step step{{}, Action::Outcome};
                          if (answer) step.events = {event::DuplicateSeen{paymentOf(answer.value())}};
                          m_parts.calls.end(*row, outcomeOf(answer, paycom::Change::Cancel),
                                            errorName(answer), std::move(step));
                          Q_EMIT changed();
                        }));
}

Result<PaymentTries, store::Failure> PaymentCalls::tries() const {
  return readTries(m_parts.journal, m_parts.record.record().frozen.orderId);
}

CallStart PaymentCalls::payByCode(paycom::PaymentCode code) {
  if (m_isPaying) return CallStart::UnderWay;
  if (status().state != sale::SaleState::Accepted) return CallStart::NothingWaits;
  const auto before = tries();
  if (!before) return CallStart::NotKept;
  m_payFailure.reset();
  if (!before.value().mayBePaidByCode) return pay(code);
  lookBeforePaying(std::move(code));
  return CallStart::Begun;
}

void PaymentCalls::lookBeforePaying(paycom::PaymentCode code) {
  m_isPaying = true;
  // A callback must be copied, and a code must not.
  const auto held = std::make_shared<paycom::PaymentCode>(std::move(code));
  const QString id = status().payment->id;
  paycom::lookAtPayment(m_parts.client, m_parts.record.order(), id,
                        paycom::Answer<paycom::Look>(this, [this, held, id](const Looked &answer) {
                          settleLook(id, answer);
                          m_isPaying = false;
                          if (!answer) m_payFailure = answer.error();
                          const CallStart start =
                              answer ? payAfter(id, answer.value(), *held) : CallStart::Begun;
                          if (!m_isPaying) Q_EMIT changed();
                          if (start != CallStart::Begun) Q_EMIT codeDropped(start);
                        }));
  Q_EMIT changed();
}

CallStart PaymentCalls::payAfter(const QString &id, const paycom::Look &look,
                                 const paycom::PaymentCode &code) {
  using Face = sale::PaymentFace;
  const bool isBegun = look.face == Face::Paid || look.face == Face::Held || look.face == Face::Waiting;
  if (!isUntouched(look)) return isBegun ? CallStart::TakenMeanwhile : CallStart::NothingWaits;
  const bool isIt = status().payment && status().payment->id == id;
  return isIt && status().state == sale::SaleState::Accepted ? pay(code) : CallStart::NothingWaits;
}

CallStart PaymentCalls::pay(const paycom::PaymentCode &code) {
  const QString id = status().payment->id;
  const paycom::PreparedCall call = m_parts.client.preparePay(id);
  const auto row = m_parts.calls.begin(store::Method::Pay, call, {{}, Action::PayByCode, {}, {}, By::Person});
  if (!row) return CallStart::NotKept;
  m_isPaying = true;
  // What was given up, or paid otherwise, while the connection was made must not be paid now.
  const auto mayLeave = [this] { return status().state == sale::SaleState::Accepted; };
  m_parts.client.pay(call, id, code, m_parts.calls.hooks(*row, {{}, Action::BodyLeaves}, mayLeave),
                     paycom::Answer<paycom::Receipt>(this, [this, row](const Received &answer) {
                       m_isPaying = false;
                       if (!answer) m_payFailure = answer.error();
                       // Not even a success is believed here: the look that follows reads the whole receipt.
                       m_parts.calls.end(*row, outcomeOf(answer, paycom::Change::Pay), errorName(answer),
                                         {{}, Action::Outcome});
                       Q_EMIT changed();
                       look();
                     }));
  Q_EMIT changed();
  return CallStart::Begun;
}

bool PaymentCalls::hasSurelyPaidNothing() const {
  if (!m_payFailure) return false;
  const CallOutcome outcome = outcomeOf(Received(kassir::failure(*m_payFailure)), paycom::Change::Pay);
  return outcome == CallOutcome::NotSent || outcome == CallOutcome::Refused;
}

CallStart PaymentCalls::sendLink(const paycom::PhoneNumber &phone, const QByteArray &hash) {
  if (m_isSendingLink) return CallStart::UnderWay;
  if (status().state != sale::SaleState::Accepted) return CallStart::NothingWaits;
  const QString id = status().payment->id;
  const paycom::PreparedCall call = m_parts.client.prepareSend(id);
  const auto keepPhone = [this, ending = phone.digits().right(4), hash](store::Transaction &unit) {
    m_parts.journal.phones.keep(unit, m_parts.record.record().frozen.orderId, ending, hash);
  };
  const auto row =
      m_parts.calls.begin(store::Method::SendLink, call, {{}, Action::SendLink, keepPhone, {}, By::Person});
  if (!row) return CallStart::NotKept;
  m_isSendingLink = true;
  m_linkSent.reset();
  // Nobody is invited to pay what was given up while the connection was made.
  const auto mayLeave = [this] { return status().state == sale::SaleState::Accepted; };
  m_parts.client.sendLink(
      call, phone, m_parts.calls.hooks(*row, {{}, Action::BodyLeaves}, mayLeave),
      paycom::Answer<bool>(this, [this, row](const Result<bool, paycom::Failure> &answer) {
        m_isSendingLink = false;
        m_linkSent = answer;
        const bool isDenied = answer && !answer.value();
        m_parts.calls.end(*row, isDenied ? CallOutcome::Refused : outcomeOf(answer, paycom::Change::SendLink),
                          errorName(answer), {{}, Action::Outcome});
        Q_EMIT changed();
      }));
  Q_EMIT changed();
  return CallStart::Begun;
}

}  // namespace kassir::till
