#include "app/window/earlierrun.h"

#include <algorithm>

#include "app/window/linesafter.h"

namespace kassir::window {

void EarlierRun::takeUp(Others others, const store::Peer &peer) {
  if (const auto restored = m_parts.keeper.restore(); !restored) m_parts.complaints.tell(restored.error());
  if (others == Others::Gone) forgetOthers(peer);
  if (const auto taken = m_parts.sales.takeUp(); !taken) m_parts.complaints.tell(taken.error());
  settleAside();
}

void EarlierRun::tellFreed(ui::SalePage &page) const {
  if (m_freed.empty()) return;
  const auto shown =
      std::find_if(m_freed.begin(), m_freed.end(), [](const Freed &freed) { return freed.isOnScreen; });
  page.tell([told = shown != m_freed.end() ? *shown : m_freed.back()] {
    const QString time = told.created.toLocalTime().toString(QStringLiteral("HH:mm"));
    return told.isOnScreen ? tr("The training payment of %1 was not finished: its lines are back").arg(time)
                           : tr("The training payment of %1 was not finished: its lines lie aside").arg(time);
  });
}

// A run may end when its sale was settled and before the lines could follow: by the journal they follow now.
void EarlierRun::settleAside() {
  const auto tickets = m_parts.keeper.aside();
  if (!tickets) return m_parts.complaints.tell(tickets.error());
  for (const till::AsideTicket &ticket : tickets.value()) {
    if (ticket.orderId.isEmpty()) continue;
    const auto sale = m_parts.journal.sales.find(ticket.orderId, m_parts.clock.moment());
    if (!sale) return m_parts.complaints.tell(sale.error());
    const auto lines = sale.value() ? linesAfter(sale.value()->status) : std::nullopt;
    if (!lines) continue;
    if (const auto kept = m_parts.keeper.settle(ticket.orderId, *lines); !kept)
      return m_parts.complaints.tell(kept.error());
  }
}

void EarlierRun::forgetOthers(const store::Peer &peer) {
  const auto open = m_parts.journal.sales.unsettled(m_parts.clock.moment());
  if (!open) return m_parts.complaints.tell(open.error());
  for (const store::SaleRecord &sale : open.value()) {
    const QString &orderId = sale.frozen.orderId;
    if (sale.frozen.peer == peer) continue;
    sale::SaleStatus status = sale.status;
    status.state = sale::SaleState::Void;
    store::Transaction unit = m_parts.journal.begin(
        {store::Actor::Till, store::Action::EndTraining, m_parts.clock.moment(), orderId});
    m_parts.journal.sales.setStatus(unit, orderId, status);
    if (const auto kept = unit.commit(); !kept) return m_parts.complaints.tell(kept.error());
    const bool isOnScreen = m_parts.keeper.orderId() == orderId;
    m_freed.push_back({sale.frozen.created, isOnScreen});
    const auto freed = isOnScreen ? m_parts.keeper.thaw()
                                  : m_parts.keeper.settle(orderId, till::TicketKeeper::Aside::Parked);
    if (!freed) m_parts.complaints.tell(freed.error());
  }
}

}  // namespace kassir::window
