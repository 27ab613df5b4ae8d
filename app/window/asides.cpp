#include "app/window/asides.h"

#include <algorithm>
#include <chrono>

namespace kassir::window {

namespace {

bool isOver(sale::SaleState state) {
  return sale::isSettled(state) || state == sale::SaleState::Rejected;
}

void addSale(ui::AsideRow &row, const store::SaleRecord &sale) {
  row.status = sale.status;
  row.number = sale.number;
  row.day = sale.frozen.day;
  row.amount = sale.frozen.amount;
  row.since = sale.frozen.created;
}

void addSale(ui::AsideRow &row, const till::Checkout &checkout) {
  addSale(row, checkout.record());
  row.failure = checkout.failure();
  row.server = checkout.serverName();
}

// Of the command line, or of lines that are gone: it is known by its sale alone.
ui::AsideRow rowOf(const store::SaleRecord &record) {
  ui::AsideRow row;
  row.orderId = record.frozen.orderId;
  row.title = record.frozen.title;
  row.lines = record.frozen.lineCount;
  addSale(row, record);
  return row;
}

ui::AsideRow rowOf(const till::Checkout &checkout) {
  ui::AsideRow row = rowOf(checkout.record());
  addSale(row, checkout);
  return row;
}

}  // namespace

Asides::Asides(Parts parts, ui::SalePage &page, const text::Speaker &speaker)
    : m_parts(parts), m_page(page), m_speaker(speaker) {
  connect(&m_parts.keeper, &till::TicketKeeper::asideChanged, this, &Asides::follow);
  connect(&m_parts.sales, &till::OpenSales::changed, this, &Asides::follow);
  connect(&m_parts.sales, &till::OpenSales::listChanged, this, &Asides::follow);
  connect(&m_parts.desk, &PaymentDesk::changed, this, &Asides::follow);
  connect(&m_page, &ui::SalePage::asideWanted, this, &Asides::showAll);
  follow();  // an earlier run may have left something
  growLater();
}

// How long they lie there is told in minutes, also while nothing else happens.
void Asides::growLater() {
  m_parts.clock.after(std::chrono::minutes(1), Callback<>(this, [this] {
                        follow();
                        growLater();
                      }));
}

void Asides::showAll() {
  if (!m_dialog) {
    m_dialog = new ui::AsideDialog(m_speaker, m_page.window());
    connect(m_dialog, &ui::AsideDialog::ticketWanted, &m_parts.desk, &PaymentDesk::bring);
    connect(m_dialog, &ui::AsideDialog::saleWanted, &m_parts.desk, &PaymentDesk::showSale);
  }
  m_dialog->show(list(), m_parts.clock.now());
  m_dialog->open();
}

void Asides::follow() {
  const ui::AsideList all = list();
  m_page.setAside(all, m_parts.clock.now());
  if (m_dialog) m_dialog->show(all, m_parts.clock.now());
}

// What nobody watches stands in the journal as it is.
ui::AsideRow Asides::ticketRow(const till::AsideTicket &ticket) const {
  ui::AsideRow row;
  row.draft = ticket.draft;
  row.orderId = ticket.orderId;
  row.title = ticket.title;
  row.lines = ticket.lines;
  row.since = ticket.changed;
  row.amount = ticket.amount;
  if (ticket.orderId.isEmpty()) return row;
  if (const till::Checkout *checkout = m_parts.sales.find(ticket.orderId)) {
    addSale(row, *checkout);
  } else if (const auto kept = m_parts.journal.sales.find(ticket.orderId, m_parts.clock.moment())) {
    if (kept.value()) addSale(row, *kept.value());
  }
  return row;
}

ui::AsideList Asides::list() const {
  ui::AsideList list;
  std::vector<ui::AsideRow> &rows = list.rows;
  const auto tickets = m_parts.keeper.aside();
  if (!tickets) list.failure = tickets.error();
  if (tickets) {
    for (const till::AsideTicket &ticket : tickets.value()) rows.push_back(ticketRow(ticket));
  }
  const auto isListed = [&rows](const QString &orderId) {
    return std::any_of(rows.begin(), rows.end(),
                       [&orderId](const ui::AsideRow &row) { return row.orderId == orderId; });
  };
  const QString shown = m_parts.paying.checkout() ? m_parts.paying.checkout()->orderId() : QString();
  for (const till::Checkout *checkout : m_parts.sales.all()) {
    if (!isOver(checkout->status().state) && checkout->orderId() != shown && !isListed(checkout->orderId()))
      rows.push_back(rowOf(*checkout));
  }
  for (const store::SaleRecord &record : m_parts.sales.unreachable()) {
    if (!isOver(record.status.state) && !isListed(record.frozen.orderId)) rows.push_back(rowOf(record));
  }
  return list;
}

}  // namespace kassir::window
