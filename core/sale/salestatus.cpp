#include "core/sale/salestatus.h"

#include <algorithm>

#include "core/base/names.h"

namespace kassir::sale {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto states = std::to_array<Named<SaleState>>({
    {SaleState::Draft, "draft"_L1},
    {SaleState::Queued, "queued"_L1},
    {SaleState::Sending, "sending"_L1},
    {SaleState::Unknown, "unknown"_L1},
    {SaleState::Reconciling, "reconciling"_L1},
    {SaleState::Absent, "absent"_L1},
    {SaleState::Rejected, "rejected"_L1},
    {SaleState::Accepted, "accepted"_L1},
    {SaleState::Held, "held"_L1},
    {SaleState::Attention, "attention"_L1},
    {SaleState::Paid, "paid"_L1},
    {SaleState::CancelWanted, "cancel-wanted"_L1},
    {SaleState::Cancelling, "cancelling"_L1},
    {SaleState::Cancelled, "cancelled"_L1},
    {SaleState::Void, "void"_L1},
});

constexpr auto alarms = std::to_array<Named<SaleAlarm>>({
    {SaleAlarm::None, "none"_L1},
    {SaleAlarm::Duplicate, "duplicate"_L1},
    {SaleAlarm::SomethingElse, "something-else"_L1},
    {SaleAlarm::PaidTwice, "paid-twice"_L1},
    {SaleAlarm::PaidAfterGiveUp, "paid-after-give-up"_L1},
});

constexpr auto faces = std::to_array<Named<PaymentFace>>({
    {PaymentFace::Waiting, "waiting"_L1},
    {PaymentFace::Paid, "paid"_L1},
    {PaymentFace::Held, "held"_L1},
    {PaymentFace::Attention, "attention"_L1},
    {PaymentFace::Cancelling, "cancelling"_L1},
    {PaymentFace::Cancelled, "cancelled"_L1},
});

}  // namespace

bool mayBePaid(const SaleStatus &status) {
  switch (status.state) {
    case SaleState::Draft:
    case SaleState::Rejected:
    case SaleState::Void:
    case SaleState::Cancelled: return false;
    case SaleState::Queued:
    case SaleState::Absent: return status.mayExist;
    default: return true;
  }
}

bool isUnsent(const SaleStatus &status) {
  const bool isHere =
      status.state == SaleState::Queued || (status.state == SaleState::Sending && !status.bodyLeft);
  return isHere && !status.mayExist;
}

bool isSettled(SaleState state) {
  return state == SaleState::Paid || state == SaleState::Cancelled || state == SaleState::Void;
}

bool hasLivingOther(const SaleStatus &status) {
  return std::any_of(status.duplicates.begin(), status.duplicates.end(), [](const Payment &other) {
    return other.face != PaymentFace::Paid && other.face != PaymentFace::Cancelled;
  });
}

bool needsSearch(const SaleStatus &status) {
  const bool isUnseen = status.state == SaleState::CancelWanted && !status.payment;
  return status.state == SaleState::Unknown || isUnseen;
}

bool isWatched(SaleState state) {
  switch (state) {
    case SaleState::Accepted:
    case SaleState::Held:
    case SaleState::Attention:
    case SaleState::CancelWanted:
    case SaleState::Cancelling: return true;
    default: return false;
  }
}

QString nameOf(SaleState state) {
  return nameIn(states, state);
}
QString nameOf(SaleAlarm alarm) {
  return nameIn(alarms, alarm);
}
QString nameOf(PaymentFace face) {
  return nameIn(faces, face);
}
std::optional<SaleState> saleStateFrom(QStringView name) {
  return valueIn(states, name);
}
std::optional<SaleAlarm> saleAlarmFrom(QStringView name) {
  return valueIn(alarms, name);
}
std::optional<PaymentFace> paymentFaceFrom(QStringView name) {
  return valueIn(faces, name);
}

}  // namespace kassir::sale
