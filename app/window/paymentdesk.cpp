#include "app/window/paymentdesk.h"

#include <QApplication>
#include <algorithm>
#include <utility>

#include "app/window/linesafter.h"
#include "ui/text/number.h"
#include "ui/text/sale.h"
#include "ui/text/till.h"

namespace kassir::window {

using sale::SaleState;
using Aside = till::TicketKeeper::Aside;

PaymentDesk::PaymentDesk(Parts parts, ui::SalePage &page, ui::PaymentPanel &panel)
    : m_parts(parts),
      m_page(page),
      m_panel(panel),
      // Else the entry line takes them.
      m_scan([this] {
        return m_page.isVisible() && (m_parts.ticket.isFrozen() || MissedScans::standsOver() != nullptr);
      }),
      m_missed(page) {
  connect(&m_page, &ui::SalePage::payWanted, this, &PaymentDesk::pay);
  connect(&m_parts.paying, &Paying::changed, this, &PaymentDesk::follow);
  connect(&m_parts.sales, &till::OpenSales::settled, this, &PaymentDesk::settle);
  connect(&m_parts.fiscal, &FiscalFollowUp::began, this, &PaymentDesk::followFiscal);
  connect(&m_parts.fiscal, &FiscalFollowUp::changed, this, &PaymentDesk::follow);
  connect(&m_parts.fiscal, &FiscalFollowUp::notSetUp, &m_parts.complaints, &Complaints::tellOnce);
  connect(&m_panel, &ui::PaymentPanel::sendWanted, this, [this] {
    if (till::Checkout *checkout = m_parts.paying.checkout())
      checkout->send(till::Checkout::Unsent::TryAgain);
  });
  connect(&m_panel, &ui::PaymentPanel::backWanted, this, &PaymentDesk::takeBack);
  connect(&m_panel, &ui::PaymentPanel::asideWanted, this, &PaymentDesk::setAside);
  connect(&m_panel, &ui::PaymentPanel::newSaleWanted, this, [this] {
    if (const ui::Toast::Words words = beginNextSale()) m_page.tell(words);
  });
  connect(&m_scan, &ui::GoodsScan::scanned, this, &PaymentDesk::takeScan);
}

void PaymentDesk::restore() {
  const QString orderId = m_parts.keeper.orderId();
  if (orderId.isEmpty()) return;
  if (!m_parts.paying.show(orderId)) {
    // Nothing is left to ask about it: the next one can be rung up, or its lines are free.
    if (const auto lines = linesAfter(m_parts.paying.keptStatus(orderId)))
      return tell(*lines == Aside::Settled ? m_parts.keeper.finish() : m_parts.keeper.thaw());
    // Nobody can be asked about it, and the till must go on: it lies aside, and is seen there.
    tellOfNoWay();
    return tell(m_parts.keeper.setAside());
  }
  // It was taken back, and the program ended before its lines were free again.
  if (m_parts.paying.checkout()->status().state == SaleState::Void && freeTicket()) return end();
  showPayment();
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
  const auto begun = m_parts.paying.begin(*checked.sale, ticket.account(), m_parts.settings);
  if (!begun)
    return std::visit([this](const auto &failure) { m_parts.complaints.tell(failure); }, begun.error());
  showPayment();
}

void PaymentDesk::showPayment() {
  till::Checkout *checkout = m_parts.paying.checkout();
  if (checkout == nullptr) return;
  // It may be shown several times.
  disconnect(checkout, &till::Checkout::triedForTooLong, this, nullptr);
  connect(checkout, &till::Checkout::triedForTooLong, this, [this, orderId = checkout->orderId()] {
    if (m_parts.paying.checkout() == nullptr || m_parts.paying.checkout()->orderId() != orderId) return;
    setAside();
    if (m_parts.paying.checkout() != nullptr) return;  // why it could not be parked is told already
    m_page.tell(
        [] { return tr("For 10 minutes this sale could not be sent: it is parked, nothing was paid"); });
  });
  m_panel.follow(checkout);
  m_parts.fiscal.show(checkout->orderId());
  m_panel.followFiscal(m_parts.fiscal.watchOf(checkout->orderId()));
  m_page.showPayment(true);
  Q_EMIT changed();
}

void PaymentDesk::follow() {
  const till::Checkout *checkout = m_parts.paying.checkout();
  if (checkout == nullptr) return;
  const SaleState state = checkout->status().state;
  if (std::exchange(m_state, state) != state) m_page.withdrawWord();
  m_parts.complaints.follow(*checkout, m_parts.fiscal.watchOf(checkout->orderId()));
  Q_EMIT changed();
}

void PaymentDesk::followFiscal() {
  const till::Checkout *checkout = m_parts.paying.checkout();
  if (checkout != nullptr) m_panel.followFiscal(m_parts.fiscal.watchOf(checkout->orderId()));
}

// One that lies aside says so itself: nobody looks at it.
void PaymentDesk::settle(till::Checkout *checkout) {
  const sale::SaleStatus &status = checkout->status();
  if (status.state == SaleState::Paid) m_parts.fiscal.begin(checkout->record());
  if (checkout == m_parts.paying.checkout()) return;
  const auto lines = linesAfter(status);
  const bool isParked = lines == Aside::Parked && liesAside(checkout->orderId());
  if (lines) tell(m_parts.keeper.settle(checkout->orderId(), *lines));
  QApplication::beep();
  m_page.tellNews([this, isParked, status, sum = checkout->amount(), number = checkout->record().number] {
    const QString end = endOf(status, sum, number);
    return isParked ? end + u' ' + tr("Its goods lie aside: Shift+F8 brings them back.") : end;
  });
}

bool PaymentDesk::liesAside(const QString &orderId) const {
  const auto tickets = m_parts.keeper.aside();
  return tickets && std::any_of(tickets.value().begin(), tickets.value().end(),
                                [&orderId](const auto &ticket) { return ticket.orderId == orderId; });
}

QString PaymentDesk::endOf(const sale::SaleStatus &status, sale::Money sum, qint64 number) const {
  if (status.alarm != sale::SaleAlarm::None)
    return tr("Sale %1, %2: %3")
        .arg(QString::number(number), text::sum(sum, m_parts.speaker),
             text::describe(status.alarm, m_parts.speaker));
  switch (status.state) {
    case SaleState::Paid: return tr("Sale %1 is paid: %2").arg(number).arg(text::sum(sum, m_parts.speaker));
    case SaleState::Cancelled:
      if (status.isGivenUp) return tr("The payment of sale %1 is cancelled.").arg(number);
      return tr("Payme has cancelled the payment of sale %1.").arg(number);
    case SaleState::Rejected: return tr("Payme has refused sale %1: it is not paid.").arg(number);
    default: return tr("Sale %1 came to nothing: it is not paid.").arg(number);
  }
}

// What is over makes room for the next sale. What still waits does not, and whoever scans must hear that.
void PaymentDesk::takeScan(const QString &barcode) {
  if (QDialog *dialog = MissedScans::standsOver()) return m_missed.add(barcode, *dialog);
  const till::Checkout *checkout = m_parts.paying.checkout();
  // An alarm is for a person to see, and to leave.
  const bool isOver = checkout != nullptr && checkout->status().alarm == sale::SaleAlarm::None &&
                      ui::isOffered(ui::PaymentAction::NewSale, checkout->status());
  const ui::Toast::Words left = isOver ? beginNextSale() : ui::Toast::Words();
  if (!m_parts.ticket.isFrozen()) {
    m_page.scan(barcode);
    return left ? m_page.tell(left) : void();
  }
  QApplication::beep();
  m_page.tell([shown = MissedScans::shown(barcode)] {
    return tr("%1 was not added: the list is closed. F8 sets this sale aside, then scan it again").arg(shown);
  });
}

void PaymentDesk::takeBack() {
  if (freeTicket()) end();
}

// The order id is spent: what is sent after this is another sale.
bool PaymentDesk::freeTicket() {
  till::Checkout *checkout = m_parts.paying.checkout();
  if (checkout == nullptr) return false;
  // Without lines here there is nothing to take back, and what waits in the queue is another's wish.
  if (m_parts.keeper.orderId() != checkout->orderId()) return true;
  const SaleState state = checkout->status().state;
  const bool isSpent =
      state == SaleState::Rejected || state == SaleState::Void || state == SaleState::Cancelled;
  const bool isFree = isSpent || checkout->giveUp();
  if (!isFree || sale::mayBePaid(checkout->status())) return false;
  const auto thawed = m_parts.keeper.thaw();
  tell(thawed);
  return thawed.hasValue();
}

void PaymentDesk::setAside() {
  if (m_parts.paying.checkout() == nullptr) m_page.commitTyped();
  if (isPaid()) return static_cast<void>(beginNextSale());
  if (isOver() && !freeTicket()) return;
  const auto laid = m_parts.keeper.setAside();
  tell(laid);
  if (laid) end();
}

void PaymentDesk::bring(qint64 draft) {
  if (m_parts.paying.checkout() == nullptr) m_page.commitTyped();
  if (isPaid()) static_cast<void>(beginNextSale());
  if (isOver() && !freeTicket()) return;
  const auto brought = m_parts.keeper.bring(draft);
  if (!brought) return m_parts.complaints.tell(brought.error());
  if (!brought.value()) return;
  end();
  restore();
}

void PaymentDesk::showSale(const QString &orderId) {
  // Asked before the lines on the screen go aside for it.
  if (m_parts.sales.fetch(orderId) == nullptr) return tellOfNoWay();
  setAside();
  if (m_parts.ticket.isEmpty() && m_parts.paying.show(orderId)) {
    m_parts.ticket.setFrozen(true);
    showPayment();
  }
  m_parts.sales.release(orderId);
}

bool PaymentDesk::isPaid() const {
  const till::Checkout *checkout = m_parts.paying.checkout();
  return checkout != nullptr && checkout->status().state == SaleState::Paid;
}

// Nothing of it left, or nothing came of it: its lines are free again.
bool PaymentDesk::isOver() const {
  const till::Checkout *checkout = m_parts.paying.checkout();
  if (checkout == nullptr) return false;
  switch (checkout->status().state) {
    case SaleState::Queued: return !checkout->status().mayExist;
    case SaleState::Rejected:
    case SaleState::Void:
    case SaleState::Cancelled: return true;
    default: return false;
  }
}

void PaymentDesk::tellOfNoWay() {
  m_parts.complaints.tell([] {
    return QStringList{
        tr("Payme cannot be asked about the payment of this sale: the account it was sent to, "
           "or its key, is not in the settings any more.")};
  });
}

// What nobody has paid may still be sold: it goes only where a person has cancelled it.
ui::Toast::Words PaymentDesk::beginNextSale() {
  const till::Checkout *checkout = m_parts.paying.checkout();
  if (checkout == nullptr || !sale::isSettled(checkout->status().state)) return {};
  const bool hasLines = m_parts.keeper.orderId() == checkout->orderId();
  const bool isPaid = checkout->status().state == SaleState::Paid;
  // An earlier press freed its lines, and the disk took no more than that: they are in no sale by now.
  const bool areFreed = !hasLines && !m_parts.ticket.isEmpty();
  const bool isKept = areFreed || (hasLines && linesAfter(checkout->status()) == Aside::Parked);
  const qint64 number = checkout->record().number;
  if (isKept && !freeTicket()) return {};
  const auto left = isKept ? m_parts.keeper.setAside() : m_parts.keeper.finish();
  tell(left);
  if (!left) return {};
  end();
  if (isPaid || !(hasLines || areFreed)) return {};
  return [number, isKept] {
    if (isKept) return tr("The goods of sale %1 lie aside: Shift+F8 brings them back").arg(number);
    return tr("Sale %1 was cancelled: its goods are off the list").arg(number);
  };
}

void PaymentDesk::end() {
  m_parts.paying.end();
  // A sale that has no lines on this till left the list closed, and took no ticket with it.
  if (m_parts.keeper.orderId().isEmpty()) m_parts.ticket.setFrozen(false);
  m_panel.follow(nullptr);
  m_panel.followFiscal(nullptr);
  m_parts.fiscal.show({});
  m_page.showPayment(false);
  m_page.focusEntry();
  Q_EMIT changed();
  Q_EMIT ended();
}

void PaymentDesk::tell(const Result<void, store::Failure> &kept) {
  if (!kept) m_parts.complaints.tell(kept.error());
}

}  // namespace kassir::window
