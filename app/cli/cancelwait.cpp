#include "app/cli/cancelwait.h"

namespace kassir::cli {

namespace {

// Between "will be cancelled" and "is cancelled" at the provider.
constexpr std::chrono::seconds patience(10);

}  // namespace

// From the event loop: what follows a look by itself has then begun.
CancelWait::CancelWait(till::Checkout &checkout, Clock &clock, Callback<> ended)
    : m_checkout(checkout), m_clock(clock), m_ended(std::move(ended)) {
  connect(
      &m_checkout, &till::Checkout::changed, this, [this] { follow(); }, Qt::QueuedConnection);
}

void CancelWait::follow() {
  const sale::SaleState state = m_checkout.status().state;
  const bool isCancelling = state == sale::SaleState::Cancelling;
  if (!isCancelling || m_checkout.failure() || m_checkout.storeFailure()) return end();
  if (std::exchange(m_isPatient, true)) return;
  m_checkout.watch();
  m_clock.after(patience, Callback<>(this, [this] { end(); }));
}

void CancelWait::end() {
  if (!std::exchange(m_hasEnded, true)) m_ended();
}

}  // namespace kassir::cli
