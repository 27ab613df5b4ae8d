#include "app/cli/resolving.h"

#include <algorithm>
#include <utility>

namespace kassir::cli {

using sale::SaleState;

bool isUnclear(SaleState state) {
  switch (state) {
    case SaleState::Sending:
    case SaleState::Unknown:
    case SaleState::Reconciling:
    case SaleState::CancelWanted:
    case SaleState::Cancelling: return true;
    default: return false;
  }
}

bool leavesUnclear(sale::SaleAlarm alarm) {
  switch (alarm) {
    case sale::SaleAlarm::Duplicate:
    case sale::SaleAlarm::SomethingElse: return true;
    case sale::SaleAlarm::None:
    case sale::SaleAlarm::PaidAfterGiveUp:
    case sale::SaleAlarm::PaidTwice: return false;
  }
  Q_UNREACHABLE();
}

bool isUnclear(const sale::SaleStatus &status) {
  return isUnclear(status.state) || leavesUnclear(status.alarm);
}

void Resolving::begin(const Callback<> &ended) {
  m_ended = ended;
  next();
}

void Resolving::next() {
  if (m_tasks.empty()) return (*m_ended)();
  const auto pause = std::max(m_tasks.front().due - m_clock.steady(), std::chrono::milliseconds(0));
  m_clock.after(pause, Callback<>(this, [this] { resolve(); }));
}

void Resolving::resolve() {
  const sale::SaleStatus &status = checkout().status();
  if (sale::needsSearch(status)) return scan();
  if (!sale::isWatched(status.state)) return goOn();
  if (isUnclear(status.state)) {
    waitForCancel();
    return checkout().look();
  }
  look();
}

void Resolving::scan() {
  m_scansBefore = checkout().status().emptyScans;
  connect(
      &checkout(), &till::Checkout::changed, this, [this] { followScan(); }, Qt::QueuedConnection);
  checkout().look();
  // A journal that cannot be written looks for nothing.
  if (checkout().status().state != SaleState::Reconciling) goOn();
}

void Resolving::followScan() {
  const sale::SaleStatus &status = checkout().status();
  if (status.state == SaleState::Reconciling && !checkout().storeFailure()) return;
  checkout().disconnect(this);
  // What is found and given up is looked at, and cancelled if it waits untouched.
  if (status.state == SaleState::CancelWanted && status.payment) return waitForCancel();
  Task &task = m_tasks.front();
  const bool isEmpty = status.emptyScans > m_scansBefore;
  constexpr int mostRescans = 2;
  if (sale::needsSearch(status) && isEmpty && m_scans == Scans::Both && task.rescans < mostRescans)
    m_tasks.push_back({task.checkout, status.lastLeft + m_settle, task.rescans + 1});
  goOn();
}

void Resolving::look() {
  connect(
      &checkout(), &till::Checkout::changed, this,
      [this] {
        checkout().disconnect(this);
        goOn();
      },
      Qt::QueuedConnection);
  checkout().look();
}

void Resolving::waitForCancel() {
  m_cancelWait = std::make_unique<CancelWait>(checkout(), m_clock, Callback<>(this, [this] { goOn(); }));
}

// Whatever became of the sale itself: one of them may have been cancelled in the cabinet, or be paid.
void Resolving::lookAtOthers() {
  const auto &others = checkout().status().duplicates;
  m_othersAwaited = std::count_if(others.begin(), others.end(), [](const sale::Payment &other) {
    return other.face != sale::PaymentFace::Paid && other.face != sale::PaymentFace::Cancelled;
  });
  const auto follow = [this] {
    if (m_othersAwaited == 0 || --m_othersAwaited > 0) return;
    checkout().payment().disconnect(this);
    goOn();
  };
  connect(&checkout().payment(), &till::PaymentCalls::changed, this, follow, Qt::QueuedConnection);
  checkout().payment().lookAtOthers();
}

void Resolving::goOn() {
  checkout().disconnect(this);
  const bool areOthersLeft = sale::hasLivingOther(checkout().status());
  if (areOthersLeft && !std::exchange(m_tasks.front().areOthersSeen, true)) return lookAtOthers();
  m_tasks.pop_front();
  // Not from inside what has just called.
  QMetaObject::invokeMethod(
      this, [this] { next(); }, Qt::QueuedConnection);
}

}  // namespace kassir::cli
