#include "core/till/checkout/salepayments.h"

#include <algorithm>

namespace kassir::till {

using sale::Payment;
using sale::PaymentFace;
using sale::SaleAlarm;
using sale::SaleStatus;
using State = sale::SaleState;

namespace {

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

// A list may lag: it is followed where it is further on, never back.
void follow(SaleStatus &status, const Payment &listed) {
  const bool isEnding = listed.face == PaymentFace::Cancelling || listed.face == PaymentFace::Cancelled;
  const bool isNews = isEnding || listed.face == PaymentFace::Paid;
  if (status.state == State::Paid && isEnding) {
    // It was paid here, and given back at the provider.
    status.payment = listed;
    status.state = stateOf(listed.face);
    if (!status.duplicates.empty()) weighDuplicates(status);
  } else if (status.state == State::Cancelled && isPaid(listed)) {
    // Where a person ended it, because nobody there could.
    status.payment = listed;
    status.state = State::Paid;
    raise(status, SaleAlarm::PaidAfterGiveUp);
  } else if (isNews && sale::isWatched(status.state)) {
    static_cast<void>(look(status, listed.face, listed.number));
  }
}

}  // namespace

void raise(SaleStatus &status, SaleAlarm alarm) {
  status.alarm = std::max(status.alarm, alarm);
}

void adoptBest(SaleStatus &status, const std::vector<Payment> &payments) {
  auto best = std::find_if(payments.begin(), payments.end(), isPaid);
  if (best == payments.end()) best = std::find_if(payments.begin(), payments.end(), isLiving);
  if (best == payments.end()) best = payments.begin();
  status.payment = *best;
  status.state = stateOf(best->face);
  status.mayExist = true;
  status.emptyScans = 0;
  for (auto payment = payments.begin(); payment != payments.end(); ++payment) {
    if (payment != best) status.duplicates.push_back(*payment);
  }
  weighDuplicates(status);
  if (!status.isGivenUp) return;
  if (isPaid(*best)) raise(status, SaleAlarm::PaidAfterGiveUp);
  const bool isSettled = isPaid(*best) || best->face == PaymentFace::Cancelled;
  if (!isSettled) status.state = State::CancelWanted;
}

bool look(SaleStatus &status, PaymentFace face, std::optional<qint64> number) {
  if (!status.payment || !sale::isWatched(status.state)) return false;
  const bool wasGivenUp =
      status.isGivenUp || status.state == State::CancelWanted || status.state == State::Cancelling;
  const bool isNews = status.payment->face != face;
  status.payment->face = face;
  if (number) status.payment->number = number;
  if (wasGivenUp && face == PaymentFace::Paid) raise(status, SaleAlarm::PaidAfterGiveUp);
  // Given up, and still waiting there: it stays given up until the provider says otherwise.
  const bool staysGivenUp = wasGivenUp && face != PaymentFace::Paid && face != PaymentFace::Cancelled;
  if (!staysGivenUp) {
    status.state = stateOf(face);
  } else if (status.state != State::Cancelling) {
    status.state = State::CancelWanted;
  }
  if (isNews && !status.duplicates.empty()) weighDuplicates(status);
  return true;
}

bool merge(SaleStatus &status, const std::vector<Payment> &payments) {
  const SaleStatus before = status;
  const QString adopted = status.payment->id;
  for (const Payment &payment : payments) {
    if (payment.id == adopted) follow(status, payment);
    if (payment.id == status.payment->id || payment.id == adopted) continue;
    const auto known = std::find_if(status.duplicates.begin(), status.duplicates.end(),
                                    [&](const Payment &other) { return other.id == payment.id; });
    if (known == status.duplicates.end()) {
      status.duplicates.push_back(payment);
    } else if (!isOlder(payment, *known)) {
      *known = payment;
    }
  }
  if (status.duplicates != before.duplicates) weighDuplicates(status);
  return status != before;
}

void weighDuplicates(SaleStatus &status) {
  const auto paid = std::find_if(status.duplicates.begin(), status.duplicates.end(), isPaid);
  const bool isAnotherPaid = paid != status.duplicates.end();
  if (isAnotherPaid && isPaid(*status.payment)) return raise(status, SaleAlarm::PaidTwice);
  if (isAnotherPaid) {
    std::swap(*paid, *status.payment);
    status.state = State::Paid;
    if (status.isGivenUp) raise(status, SaleAlarm::PaidAfterGiveUp);
  }
  const auto living = std::find_if(status.duplicates.begin(), status.duplicates.end(), isLiving);
  if (status.payment->face == PaymentFace::Cancelled && living != status.duplicates.end()) {
    std::swap(*living, *status.payment);
    status.state = status.isGivenUp ? State::CancelWanted : stateOf(status.payment->face);
  }
  if (std::any_of(status.duplicates.begin(), status.duplicates.end(), isLiving)) {
    raise(status, SaleAlarm::Duplicate);
  } else if (status.alarm == SaleAlarm::Duplicate) {
    status.alarm = SaleAlarm::None;
  }
}

}  // namespace kassir::till
