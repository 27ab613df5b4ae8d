#include "core/till/checkout/sendgate.h"

#include <algorithm>

namespace kassir::till {

SendGate::SendGate(Clock &clock, Random random, BackOff backOff, QObject *parent)
    : QObject(parent), m_clock(clock), m_random(std::move(random)), m_backOff(backOff) {}

void SendGate::enter(Urgency urgency, Callback<> go) {
  m_waiting.push_back({urgency, std::move(go)});
  letIn();
}

void SendGate::leave(End end) {
  m_isBusy = false;
  if (end == End::Left) {
    m_failures = 0;
    m_opensAt.reset();
  }
  if (end == End::NotSent) openLater(m_backOff.pauseAfter(++m_failures, m_random));
  letIn();
}

void SendGate::openLater(std::chrono::milliseconds pause) {
  m_opensAt = m_clock.steady() + pause;
  m_clock.after(pause, Callback<>(this, [this, due = *m_opensAt] {
                  // A later failure may have set a later time.
                  if (m_opensAt != due) return;
                  m_opensAt.reset();
                  letIn();
                }));
}

void SendGate::letIn() {
  while (!m_isBusy) {
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [this](const Waiting &waiting) {
      return waiting.urgency == Urgency::ByPerson || !m_opensAt || waiting.go.isSilent();
    });
    if (next == m_waiting.end()) return;
    const Waiting entering = *next;
    m_waiting.erase(next);
    if (entering.go.isSilent()) continue;
    m_isBusy = true;
    entering.go();
  }
}

}  // namespace kassir::till
