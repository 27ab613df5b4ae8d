#include "app/window/paymentdesk.h"

#include <algorithm>
#include <utility>

#include "ui/text/sale.h"

namespace kassir::window {

PaymentDesk::PaymentDesk(Parts parts, ui::SalePage &page, ui::PaymentPanel &panel)
    : m_parts(parts), m_page(page), m_panel(panel) {
  connect(&m_page, &ui::SalePage::payWanted, this, &PaymentDesk::pay);
  connect(&m_parts.paying, &Paying::changed, this, &PaymentDesk::follow);
  connect(&m_parts.paying, &Paying::fiscalWatchBegan, this, &PaymentDesk::followFiscal);
  connect(&m_parts.paying, &Paying::fiscalNotSetUp, &m_parts.complaints, &Complaints::tellOnce);
  connect(&m_panel, &ui::PaymentPanel::resendWanted, this, [this] {
    if (m_parts.paying.checkout() != nullptr) m_parts.paying.checkout()->resend();
  });
  connect(&m_panel, &ui::PaymentPanel::backWanted, this, &PaymentDesk::takeBack);
  connect(&m_panel, &ui::PaymentPanel::newSaleWanted, this, &PaymentDesk::beginNextSale);
}

void PaymentDesk::pay() {
  till::Ticket &ticket = m_parts.ticket;
  if (ticket.isFrozen()) return;
  // What stands in an open cell is what the cashier sees, so it is what is sold.
  m_page.commitTyped();
  const sale::Check checked = sale::check(ticket.sale(), ticket.rules(), sale::Purpose::Send);
  if (!checked.sale) {
    const auto error =
        std::find_if(checked.problems.begin(), checked.problems.end(),
                     [](const sale::Problem &problem) { return problem.severity == sale::Severity::Error; });
    m_page.tell([this, problem = *error] { return text::describe(problem, m_parts.speaker); });
    return m_page.goTo(error->place);
  }
  if (const auto objection = m_parts.paying.objection(ticket.account(), m_parts.settings))
    return m_parts.complaints.tell(sale::Problems{*objection});
  ticket.setFrozen(true);
  if (const auto begun = m_parts.paying.begin(*checked.sale, ticket.account(), m_parts.settings); !begun) {
    ticket.setFrozen(false);
    return m_parts.complaints.tell(begun.error());
  }
  m_panel.follow(m_parts.paying.checkout());
  m_panel.followFiscal(nullptr);
  m_page.showPayment(true);
}

void PaymentDesk::follow() {
  const sale::SaleState state = m_parts.paying.checkout()->status().state;
  if (std::exchange(m_state, state) != state) m_page.withdrawWord();
  m_parts.complaints.follow(m_parts.paying);
  Q_EMIT changed();
}

void PaymentDesk::followFiscal() {
  m_panel.followFiscal(m_parts.paying.fiscalWatch());
  connect(m_parts.paying.fiscalWatch(), &till::FiscalWatch::changed, this,
          [this] { m_parts.complaints.follow(m_parts.paying); });
}

void PaymentDesk::takeBack() {
  if (m_parts.paying.checkout() == nullptr || !m_parts.paying.checkout()->thaw()) return;
  m_parts.ticket.setFrozen(false);
  end();
}

void PaymentDesk::beginNextSale() {
  const till::Checkout *checkout = m_parts.paying.checkout();
  if (checkout != nullptr && !sale::isSettled(checkout->status().state)) return;
  end();
  m_parts.ticket.begin();
}

void PaymentDesk::end() {
  m_parts.paying.end();
  m_panel.follow(nullptr);
  m_panel.followFiscal(nullptr);
  m_page.showPayment(false);
  m_page.focusEntry();
  Q_EMIT changed();
  Q_EMIT ended();
}

}  // namespace kassir::window
