#include "app/window/journaltrouble.h"

#include "ui/text/store.h"

namespace kassir::window {

JournalTrouble::JournalTrouble(Parts parts, ui::MainWindow &window) : m_parts(parts), m_window(window) {
  connect(&m_parts.keeper, &till::TicketKeeper::failureChanged, this, &JournalTrouble::follow);
  connect(&m_parts.sales, &till::OpenSales::changed, this, &JournalTrouble::follow);
}

void JournalTrouble::setDamage(const store::Failure &damage) {
  m_parts.journal.sales.stopFreezing(damage.code);
  m_damage = damage;
  follow();
}

void JournalTrouble::follow() {
  std::optional<store::Failure> failure = m_damage ? m_damage : m_parts.keeper.failure();
  for (const till::Checkout *checkout : m_parts.sales.all()) {
    if (!failure) failure = checkout->storeFailure();
  }
  if (!failure) return m_window.setTrouble({});
  m_window.setTrouble([failure, &speaker = m_parts.speaker] { return text::describe(*failure, speaker); });
}

}  // namespace kassir::window
