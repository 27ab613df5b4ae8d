#include "ui/widgets/statelook.h"

namespace kassir::ui {

namespace {

using sale::SaleState;
using theme::Role;

constexpr QChar clockFace(u'\u25D4');
constexpr QChar ring(u'\u25CB');
constexpr QChar tick(u'\u2713');
constexpr QChar cross(u'\u2715');

}  // namespace

sale::SaleState shownState(const sale::SaleStatus &status) {
  if (status.state != sale::SaleState::Reconciling) return status.state;
  return status.isGivenUp ? sale::SaleState::CancelWanted : sale::SaleState::Unknown;
}

StateLook lookOf(const sale::SaleStatus &status) {
  if (status.alarm != sale::SaleAlarm::None) return {u'!', Role::Bad};
  switch (shownState(status)) {
    case sale::SaleState::Draft: return {ring, Role::Neutral};
    case sale::SaleState::Sending:
    case sale::SaleState::Accepted:
    case sale::SaleState::CancelWanted:
    case sale::SaleState::Cancelling: return {clockFace, Role::Waiting};
    case sale::SaleState::Unknown:
    case sale::SaleState::Reconciling: return {u'?', Role::Waiting};
    case sale::SaleState::Queued:
    case sale::SaleState::Absent:
    case sale::SaleState::Rejected: return {cross, Role::Bad};
    case sale::SaleState::Held:
    case sale::SaleState::Attention: return {u'!', Role::Bad};
    case sale::SaleState::Paid: return {tick, Role::Good};
    case sale::SaleState::Cancelled:
    case sale::SaleState::Void: return {cross, Role::Neutral};
  }
  Q_UNREACHABLE();
}

bool isUnderWay(sale::SaleState state) {
  switch (state) {
    case sale::SaleState::Sending:
    case sale::SaleState::Unknown:
    case sale::SaleState::Reconciling:
    case sale::SaleState::Accepted:
    case sale::SaleState::CancelWanted:
    case sale::SaleState::Cancelling: return true;
    default: return false;
  }
}

}  // namespace kassir::ui
