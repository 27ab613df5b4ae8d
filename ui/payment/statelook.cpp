#include "ui/payment/statelook.h"

namespace kassir::ui {

namespace {

using theme::Role;
using till::CheckoutState;

constexpr QChar clockFace(u'\u25D4');
constexpr QChar ring(u'\u25CB');
constexpr QChar tick(u'\u2713');
constexpr QChar cross(u'\u2715');

}  // namespace

CheckoutState shownState(const till::CheckoutStatus &status) {
  const bool isAboutToSend = status.state == CheckoutState::Queued && status.attempts == 0;
  if (isAboutToSend) return CheckoutState::Sending;
  if (status.state != CheckoutState::Reconciling) return status.state;
  return status.isGivenUp ? CheckoutState::CancelWanted : CheckoutState::Unknown;
}

StateLook lookOf(const till::CheckoutStatus &status) {
  if (status.alarm != till::CheckoutAlarm::None) return {u'!', Role::Bad};
  switch (shownState(status)) {
    case CheckoutState::Draft: return {ring, Role::Neutral};
    case CheckoutState::Sending:
    case CheckoutState::Accepted:
    case CheckoutState::CancelWanted:
    case CheckoutState::Cancelling: return {clockFace, Role::Waiting};
    case CheckoutState::Unknown:
    case CheckoutState::Reconciling: return {u'?', Role::Waiting};
    case CheckoutState::Queued:
    case CheckoutState::Absent:
    case CheckoutState::Rejected: return {cross, Role::Bad};
    case CheckoutState::Held:
    case CheckoutState::Attention: return {u'!', Role::Bad};
    case CheckoutState::Paid: return {tick, Role::Good};
    case CheckoutState::Cancelled:
    case CheckoutState::Void: return {cross, Role::Neutral};
  }
  Q_UNREACHABLE();
}

bool isUnderWay(CheckoutState state) {
  switch (state) {
    case CheckoutState::Sending:
    case CheckoutState::Unknown:
    case CheckoutState::Reconciling:
    case CheckoutState::Accepted:
    case CheckoutState::CancelWanted:
    case CheckoutState::Cancelling: return true;
    default: return false;
  }
}

}  // namespace kassir::ui
