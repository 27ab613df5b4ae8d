#include "app/window/journaltrouble.h"

#include "app/window/startagainbutton.h"
#include "core/store/damage.h"
#include "ui/text/store.h"

namespace kassir::window {

JournalTrouble::JournalTrouble(Parts parts, ui::MainWindow &window) : m_parts(parts), m_window(window) {
  connect(&m_parts.keeper, &till::TicketKeeper::failureChanged, this, &JournalTrouble::follow);
  connect(&m_parts.sales, &till::OpenSales::changed, this, &JournalTrouble::follow);
}

void JournalTrouble::join(Upkeep &upkeep, ui::SalePage &page, Complaints &complaints) {
  connect(&upkeep, &Upkeep::damaged, this, &JournalTrouble::setDamage);
  connect(&upkeep, &Upkeep::damaged, &page, [&page] { page.setIsPayable(false); });
  connect(&complaints, &Complaints::startWanted, this, &JournalTrouble::startWanted);
  connect(this, &JournalTrouble::damageMet, &upkeep, &Upkeep::tellNotSound, Qt::QueuedConnection);
}

void JournalTrouble::setDamage(const store::Failure &damage) {
  m_parts.journal.sales.stopFreezing(damage.code);
  m_damage = damage;
  if (damage.code != store::Failure::Code::DiskFailed) {
    auto *start = new StartAgainButton;
    connect(start, &QPushButton::clicked, this, &JournalTrouble::startWanted);
    m_window.setTroubleWidget(start);
  }
  follow();
}

void JournalTrouble::follow() {
  std::optional<store::Failure> failure = m_damage ? m_damage : m_parts.keeper.failure();
  for (const till::Checkout *checkout : m_parts.sales.all()) {
    if (!failure) failure = checkout->storeFailure();
  }
  if (!failure) return m_window.setTrouble({});
  m_window.setTrouble([failure, &speaker = m_parts.speaker] { return text::describe(*failure, speaker); });
  if (!m_damage && store::meansDamage(failure->code)) Q_EMIT damageMet(*failure);
}

}  // namespace kassir::window
