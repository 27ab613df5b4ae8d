#include "app/window/alarms.h"

namespace kassir::window {

Alarms::Alarms(Parts parts, ui::MainWindow &window) : m_parts(parts), m_window(window) {
  connect(&m_parts.sales, &till::OpenSales::alarmed, this,
          [this](const till::Checkout *checkout) { tell(*checkout); });
  connect(&m_parts.sales, &till::OpenSales::changed, this, &Alarms::mark);
  connect(&m_parts.sales, &till::OpenSales::listChanged, this, &Alarms::mark);
  connect(&m_parts.sweeping, &Sweeping::changed, this, &Alarms::mark);
  connect(&m_parts.complaints, &Complaints::journalWanted, this, [this](const QString &orderId) {
    m_window.showPage(ui::MainWindow::Command::Journal);
    m_parts.journal.find(orderId);
  });
  connect(&m_window, &ui::MainWindow::painted, this, &Alarms::tellOfEarlier);
}

int Alarms::count() const {
  return static_cast<int>(m_parts.sales.withAlarm().size() +
                          m_parts.sweeping.comparison().differences.size());
}

// Whoever opens the till need not be the one who saw them.
void Alarms::tellOfEarlier() {
  m_isSeen = true;
  std::vector<store::SaleRecord> earlier;
  for (const store::SaleRecord *sale : m_parts.sales.withAlarm()) {
    if (!isOnScreen(sale->frozen.orderId)) earlier.push_back(*sale);
  }
  m_parts.complaints.tellAlarms(earlier);
  mark();
}

void Alarms::tell(const till::Checkout &checkout) {
  if (m_isSeen && !isOnScreen(checkout.orderId())) m_parts.complaints.tellAlarms({checkout.record()});
}

bool Alarms::isOnScreen(const QString &orderId) const {
  if (m_window.page() != ui::MainWindow::Command::Sale) return false;
  const till::Checkout *shown = m_parts.paying.checkout();
  return shown != nullptr && shown->orderId() == orderId;
}

void Alarms::mark() {
  m_window.markJournal(count());
}

}  // namespace kassir::window
